import { lexemesOf, type Phrase, phrasesOf } from "@/lib/search/phrase";
import { quoteLexeme } from "@/lib/search/tsquery";
import { unitsOf } from "@/lib/search/units";
import { type CommonWords, commonWords } from "./common-words";
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
    const rare = rareWords(phrase, await commonWords(db));
    return await readAtOnce(db, LONGEST_MS, async (tx) => {
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
 * holds a word, and all words that begin so, before it answers with the first. A beginning is asked for only where no
 * whole word is.
 */
function rareWords(phrase: Phrase, { articles, parts }: CommonWords): string | null {
  const lexemes = lexemesOf(phrase).map(({ lexeme }) => lexeme);
  const words = phrase.prefix ? lexemes.slice(0, -1) : lexemes;
  const rare = words.filter((word) => (parts.get(word) ?? 0) * articles <= FEW);
  if (rare.length > 0) return rare.map(quoteLexeme).join(" & ");
  const beginning = phrase.prefix ? lexemes.at(-1) : undefined;
  if (beginning === undefined) return null;
  const begun = [...parts].reduce((sum, [word, part]) => sum + (word.startsWith(beginning) ? part : 0), 0);
  return begun * articles > FEW ? null : `${quoteLexeme(beginning)}:*`;
}
