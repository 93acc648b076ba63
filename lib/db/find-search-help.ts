import { FUNCTION_WORDS } from "@/lib/archive/function-words";
import { askedLeaves, replaceLeaf } from "@/lib/search/asked-leaves";
import { formatQuery } from "@/lib/search/format-query";
import { liftFilters } from "@/lib/search/lift-filters";
import { nearWords } from "@/lib/search/near-words";
import { LONGEST_TEXT } from "@/lib/search/parse-query";
import type { TextLeaf } from "@/lib/search/query-tree";
import type { SearchHelp } from "@/lib/search/search-help";
import { EVERYTHING, type SearchQuery } from "@/lib/search/search-query";
import { quoteLexeme } from "@/lib/search/tsquery";
import { unitsOf } from "@/lib/search/units";
import { articleConditions } from "./article-conditions";
import { countWhere } from "./count-articles";
import type { Database } from "./database";
import { Prisma } from "./generated/client";
import { readAtOnce } from "./read-at-once";
import { resolveQuery } from "./resolve-query";

/** More terms or filters are not gone through. */
const MOST = 8;
const LONGEST_MS = 1_500;
/** A near word is weighed by how many articles hold it, up to here. */
const MOST_COUNTED = 200;

/** How to go on where nothing matches every word: what each term finds alone, each filter lifted, words that were meant. */
export async function findSearchHelp(db: Database, asked: SearchQuery): Promise<SearchHelp> {
  const resolved = await resolveQuery(db, asked);
  const leaves = askedLeaves(resolved.plain)
    .filter(({ text }) => !FUNCTION_WORDS.has(text.toLowerCase()))
    .slice(0, MOST);
  // As the link of each finds it, with its other names.
  const singles = await Promise.all(
    leaves.map(async (leaf) => {
      const text = formatQuery(leaf);
      const single = await resolveQuery(db, { ...EVERYTHING, q: text, expand: asked.expand });
      return { text, conditions: articleConditions(single) };
    }),
  );
  const lifts = await Promise.all(
    liftFilters(asked)
      .slice(0, MOST)
      .map(async ({ key, without }) => ({ key, conditions: articleConditions(await resolveQuery(db, without)) })),
  );
  return readAtOnce(db, LONGEST_MS, async (tx) => {
    const alone: SearchHelp["alone"] = [];
    for (const { text, conditions } of singles) alone.push({ text, count: await countWhere(tx, conditions) });
    const lifted: SearchHelp["lifted"] = [];
    for (const { key, conditions } of lifts) lifted.push({ key, count: await countWhere(tx, conditions) });
    let tree = resolved.plain;
    for (const [at, leaf] of leaves.entries()) {
      const meant = alone[at]?.count === 0 && tree ? await findMeant(tx, leaf) : null;
      if (meant && tree) tree = replaceLeaf(tree, leaf, meant);
    }
    const suggested = tree && tree !== resolved.plain ? formatQuery(tree) : null;
    const isShort = suggested !== null && suggested.length <= LONGEST_TEXT;
    return { alone: leaves.length > 1 ? alone : [], lifted, didYouMean: isShort ? suggested : null };
  });
}

/** The word of the archive that a word which it does not hold was probably meant to be. */
async function findMeant(db: Database, leaf: TextLeaf): Promise<TextLeaf | null> {
  const [unit, more] = unitsOf(leaf.text);
  if (leaf.kind !== "word" || !unit || more) return null;
  const near = nearWords(unit.exact);
  if (near.length === 0) return null;
  const rows = await db.$queryRaw<{ word: string }[]>(Prisma.sql`
    SELECT n.word, c.count FROM unnest(${near}::text[], ${near.map(quoteLexeme)}::text[]) AS n(word, lexeme)
    CROSS JOIN LATERAL (SELECT count(*) AS count FROM
      (SELECT 1 FROM "Article" WHERE listed AND search @@ n.lexeme::tsquery LIMIT ${MOST_COUNTED}) h) c
    WHERE c.count > 0 ORDER BY c.count DESC, n.word LIMIT 1`);
  return rows[0] ? { ...leaf, text: rows[0].word } : null;
}
