import { lexemesOf, type Phrase, phrasesOf } from "@/lib/search/phrase";
import { quoteLexeme } from "@/lib/search/tsquery";
import { unitsOf } from "@/lib/search/units";
import type { Database } from "./database";
import { Prisma } from "./generated/client";
import { readAtOnce, TookTooLong } from "./read-at-once";
import { phraseDemand, toldCondition } from "./text-demand";

/** Titles are worth no longer wait; names are suggested without them. */
const LONGEST_MS = 200;
const SHORTEST = 2;
/** Of what more articles hold than this, only the newest articles are gone through for it. */
const FEW = 300;
/** As many of them, and as many where their vectors must be unpacked. */
const NEWEST = 500;
const NEWEST_UNPACKED = 150;

type Title = { slug: string; title: string };

/** The newest articles whose title holds what was typed; its last word may go on. */
export async function listTitles(db: Database, typed: string, most: number): Promise<Title[]> {
  const last = unitsOf(typed).at(-1);
  if (!last || (!last.han && last.exact.length < SHORTEST)) return [];
  const [phrase] = last.han ? phrasesOf(typed) : phrasesOf(typed, { prefix: true });
  if (!phrase) return [];
  const demand = phraseDemand(phrase, "title");
  const newest = demand.either.vector === null ? NEWEST : NEWEST_UNPACKED;
  const order = Prisma.sql`ORDER BY a."sortAt" DESC, a.id DESC LIMIT`;
  const inNewest = Prisma.sql`
    SELECT a.slug, a.title FROM (SELECT * FROM "Article" a WHERE a.listed ${order} ${newest}) a
    WHERE ${toldCondition(demand)} ${order} ${most}`;
  try {
    return await readAtOnce(db, LONGEST_MS, async (tx) => {
      const rare = await rareWords(tx, phrase);
      if (rare === null) return tx.$queryRaw<Title[]>(inNewest);
      const holding = await tx.$queryRaw<{ id: number }[]>(
        Prisma.sql`SELECT a.id FROM "Article" a WHERE a.search @@ ${rare}::tsquery LIMIT ${FEW + 1}`,
      );
      if (holding.length > FEW) return tx.$queryRaw<Title[]>(inNewest);
      return tx.$queryRaw<Title[]>(Prisma.sql`
        SELECT a.slug, a.title FROM "Article" a
        WHERE a.id = ANY(${holding.map(({ id }) => id)}) AND a.listed AND ${toldCondition(demand)} ${order} ${most}`);
    });
  } catch (error) {
    if (error instanceof TookTooLong) return [];
    throw error;
  }
}

/**
 * What of a phrase the index is asked for; null where all of it is known to be common. The index reads every article that
 * holds a word, and all words that begin so, before it answers with the first: PostgreSQL's statistics say beforehand where
 * that is many. A beginning is asked for only where no whole word is.
 */
async function rareWords(db: Database, phrase: Phrase): Promise<string | null> {
  const lexemes = lexemesOf(phrase).map(({ lexeme }) => lexeme);
  const words = phrase.prefix ? lexemes.slice(0, -1) : lexemes;
  const beginning = phrase.prefix ? (lexemes.at(-1) ?? null) : null;
  const rows = await db.$queryRaw<{ word: string; isBegun: boolean; articles: number }[]>(Prisma.sql`
    SELECT u.word, coalesce(starts_with(u.word, ${beginning}::text), FALSE) AS "isBegun",
      (u.part * (SELECT max(id) FROM "Article"))::float8 AS articles
    FROM pg_stats s CROSS JOIN LATERAL unnest(s.most_common_elems::text::text[], s.most_common_elem_freqs) AS u(word, part)
    WHERE s.schemaname = current_schema() AND s.tablename = 'Article' AND s.attname = 'search'
      AND (u.word = ANY(${words}) OR starts_with(u.word, ${beginning}::text))`);
  const isCommon = (word: string) => rows.some((row) => row.word === word && row.articles > FEW);
  const begun = rows.reduce((sum, { isBegun, articles }) => sum + (isBegun ? articles : 0), 0);
  const rare = words.filter((word) => !isCommon(word));
  if (rare.length > 0) return rare.map(quoteLexeme).join(" & ");
  return beginning === null || begun > FEW ? null : `${quoteLexeme(beginning)}:*`;
}
