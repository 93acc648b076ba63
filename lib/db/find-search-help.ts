import { FUNCTION_WORDS } from "@/lib/archive/function-words";
import { askedParts, replaceLeaf } from "@/lib/search/asked-leaves";
import { formatQuery } from "@/lib/search/format-query";
import { liftAll, liftFilters } from "@/lib/search/lift-filters";
import { LONGEST_TEXT } from "@/lib/search/parse-query";
import type { QueryNode, TextLeaf } from "@/lib/search/query-tree";
import type { SearchHelp } from "@/lib/search/search-help";
import { EVERYTHING, isNarrowed, type SearchQuery } from "@/lib/search/search-query";
import { articleConditions } from "./article-conditions";
import { countWhere } from "./count-articles";
import type { Database } from "./database";
import { findMeant } from "./find-meant";
import { readAtOnce } from "./read-at-once";
import { resolveQuery } from "./resolve-query";

/** More terms or filters are not gone through. */
const MOST = 8;
const LONGEST_MS = 1_500;

/**
 * How to go on where a search finds `total` articles, few or none: what each term finds alone, each filter lifted where that
 * finds more, words that were meant. All of it, the reading of the text too, takes no longer than `limitMs`.
 */
export async function findSearchHelp(
  db: Database,
  asked: SearchQuery,
  { total = 0, limitMs = LONGEST_MS }: { total?: number; limitMs?: number } = {},
): Promise<SearchHelp> {
  return readAtOnce(db, Math.min(limitMs, LONGEST_MS), async (tx) => {
    const count = async (query: SearchQuery) => countWhere(tx, articleConditions(await resolveQuery(tx, query)));
    const { plain, tree } = await resolveQuery(tx, asked);
    const parts = askedParts(tree)
      .map((part) => (part.kind === "named" ? part.leaves : [part]))
      .filter((leaves) => leaves.some(({ text }) => !FUNCTION_WORDS.has(text.toLowerCase())))
      .slice(0, MOST);
    // As the link of each finds it, with whatever names the same.
    const alone: SearchHelp["alone"] = [];
    for (const leaves of total === 0 ? parts : []) {
      const q = formatQuery({ kind: "and", nodes: leaves });
      alone.push({ text: q, count: await count({ ...EVERYTHING, q, expand: asked.expand }) });
    }
    // Without its only condition a search finds everything, which helps nobody.
    const lifts = liftFilters(asked).filter(({ key, without }) => key !== "connected" && isNarrowed(without));
    const lifted: SearchHelp["lifted"] = [];
    for (const { key, without } of lifts.slice(0, MOST)) lifted.push({ key, count: await count(without) });
    const helping = lifted.filter((each) => each.count > total);
    const isAllLifted = helping.length === 0 && lifts.length > 1 && liftAll(asked).q !== "";
    const withoutAll = isAllLifted ? await count(liftAll(asked)) : 0;
    const tellsAlone = parts.length > 1 && alone.some((each) => each.count > 0);
    const meant = await suggest(
      plain,
      parts.flatMap((leaves, at) => (alone[at]?.count === 0 ? leaves.slice(0, leaves.length === 1 ? 1 : 0) : [])),
      (leaf) => findMeant(tx, leaf),
    );
    // What finds nothing even without a filter was not meant.
    const didYouMean =
      meant !== null && (await count({ ...EVERYTHING, q: meant, expand: asked.expand })) > 0 ? meant : null;
    return {
      alone: tellsAlone ? alone : [],
      lifted: helping,
      liftedAll: withoutAll > total ? withoutAll : null,
      didYouMean,
    };
  });
}

async function suggest(
  plain: QueryNode | null,
  missing: readonly TextLeaf[],
  find: (leaf: TextLeaf) => Promise<TextLeaf | null>,
): Promise<string | null> {
  if (plain === null) return null;
  let tree = plain;
  for (const leaf of missing) {
    const meant = await find(leaf);
    if (meant) tree = replaceLeaf(tree, leaf, meant);
  }
  const suggested = tree === plain ? null : formatQuery(tree);
  return suggested !== null && suggested.length <= LONGEST_TEXT ? suggested : null;
}
