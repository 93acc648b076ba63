import { foldName } from "@/lib/search/fold";
import { isHanWord, type NearHan, nearNames, nearRuns } from "@/lib/search/near-han";
import { nearWords } from "@/lib/search/near-words";
import { phrasesOf } from "@/lib/search/phrase";
import type { TextLeaf } from "@/lib/search/query-tree";
import { quoteLexeme } from "@/lib/search/tsquery";
import { unitsOf } from "@/lib/search/units";
import type { Database } from "./database";
import { FILTER_BASES_SQL } from "./filter-bases";
import { Prisma } from "./generated/client";
import { demandCondition, phraseDemand } from "./text-demand";

/** A near word is weighed by how many articles hold it, up to here. */
const MOST_COUNTED = 200;
/** As many near Chinese words are weighed. */
const MOST_WEIGHED = 40;
/** The newest articles, whose characters are what Chinese words are made of. */
const SAMPLE = 300;

/** The word or name of the archive that a word which it does not hold was probably meant to be. */
export async function findMeant(db: Database, leaf: TextLeaf): Promise<TextLeaf | null> {
  if (leaf.kind !== "word") return null;
  const folded = foldName(leaf.text);
  const meant = isHanWord(folded) ? await findMeantHan(db, folded) : await findMeantWord(db, leaf.text);
  return meant === null ? null : { ...leaf, text: meant };
}

async function findMeantWord(db: Database, text: string): Promise<string | null> {
  const [unit, more] = unitsOf(text);
  const near = unit && !more ? nearWords(unit.exact) : [];
  if (near.length === 0) return null;
  const rows = await db.$queryRaw<{ word: string }[]>(Prisma.sql`
    SELECT n.word, c.count FROM unnest(${near}::text[], ${near.map(quoteLexeme)}::text[]) AS n(word, lexeme)
    CROSS JOIN LATERAL (SELECT count(*) AS count FROM
      (SELECT 1 FROM "Article" WHERE listed AND search @@ n.lexeme::tsquery LIMIT ${MOST_COUNTED}) h) c
    WHERE c.count > 0 ORDER BY c.count DESC, n.word LIMIT 1`);
  return rows[0]?.word ?? null;
}

// A name first: of a word that is none, only its characters two by two are known.
async function findMeantHan(db: Database, typed: string): Promise<string | null> {
  const names = await db.$queryRaw<{ name: string }[]>(Prisma.sql`
    SELECT DISTINCT n.folded AS name FROM "EntityName" n
    WHERE char_length(n.folded) BETWEEN ${typed.length - 1} AND ${typed.length + 1} AND n.folded ~ '^[\u3400-\u9fff]+$'
    ORDER BY 1`);
  const near = nearNames(
    typed,
    names.map((row) => row.name),
  ).slice(0, MOST_WEIGHED);
  return bestOf(await weighNames(db, near)) ?? (await findHeldRun(db, typed));
}

type Weighed = NearHan & { count: number };

/** Of how many articles each is a name, up to the most that are counted. */
async function weighNames(db: Database, near: readonly NearHan[]): Promise<Weighed[]> {
  if (near.length === 0) return [];
  const rows = await db.$queryRaw<{ name: string; count: number }[]>(Prisma.sql`
    SELECT w.name, (SELECT count(*)::int FROM (SELECT 1 FROM "EntityName" n JOIN "ArticleEntity" c ON c."entityId" = n."entityId"
      WHERE n.folded = w.name AND c.basis IN (${FILTER_BASES_SQL}) LIMIT ${MOST_COUNTED}) h) AS count
    FROM unnest(${near.map(({ text }) => text)}::text[]) AS w(name)`);
  const counts = new Map(rows.map(({ name, count }) => [name, count]));
  return near.map((one) => ({ ...one, count: counts.get(one.text) ?? 0 }));
}

/** What sounds as it was typed goes before what looks so, then what most articles hold. */
function bestOf(weighed: readonly Weighed[]): string | null {
  const held = weighed.filter(({ count }) => count > 0);
  const best = held.some(({ sounds }) => sounds) ? held.filter(({ sounds }) => sounds) : held;
  return best.sort((a, b) => b.count - a.count)[0]?.text ?? null;
}

async function findHeldRun(db: Database, typed: string): Promise<string | null> {
  const rows = await db.$queryRaw<{ pair: string }[]>(Prisma.sql`
    SELECT word AS pair FROM ts_stat(${`SELECT search FROM "Article" WHERE listed ORDER BY "sortAt" DESC, id DESC LIMIT ${SAMPLE}`})
    WHERE char_length(word) = 2 AND word ~ '^[\u3400-\u9fff]+$'`);
  const near = nearRuns(typed, new Set(rows.map(({ pair }) => pair))).slice(0, MOST_WEIGHED);
  const weighed: Weighed[] = [];
  for (const one of near) weighed.push({ ...one, count: await countHolding(db, one.text) });
  return bestOf(weighed);
}

async function countHolding(db: Database, text: string): Promise<number> {
  const [phrase] = phrasesOf(text, { exact: true });
  if (!phrase) return 0;
  const [row] = await db.$queryRaw<{ count: number }[]>(Prisma.sql`
    SELECT count(*)::int AS count FROM
      (SELECT 1 FROM "Article" a WHERE a.listed AND ${demandCondition(phraseDemand(phrase, "anywhere"))} LIMIT ${MOST_COUNTED}) h`);
  return row?.count ?? 0;
}
