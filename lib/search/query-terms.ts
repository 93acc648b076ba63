import { formatQuery } from "./format-query";
import { parseQuery } from "./parse-query";
import { allOf, type QueryNode } from "./query-tree";
import type { FilterName } from "./search-query";

/** A condition in a search text that all it finds must meet: `country:cn`. `text` is how it is written there. */
export type QueryTerm = { name: FilterName; value: string; text: string };

type FilterNode = Extract<QueryNode, { kind: "filter" }>;

/**
 * The conditions of a search text and the words that are left. A condition among alternatives or denied is not in force
 * by itself, and so one of the words. Every condition must hold: `country:cn country:ni` is both, where two values of a
 * filter would be either.
 */
export function parseQueryTerms(q: string): { terms: QueryTerm[]; words: string } {
  const parts = partsOf(q);
  const terms = parts.filter(isFilter).map((part) => ({ name: part.name, value: part.value, text: formatQuery(part) }));
  // Words alone stay as they were typed.
  if (terms.length === 0) return { terms, words: q.replace(/\s+/g, " ").trim() };
  return { terms, words: formatAll(parts.filter((part) => !isFilter(part))) };
}

/** The search text without a condition. */
export function removeQueryTerm(q: string, { name, value }: Pick<QueryTerm, "name" | "value">): string {
  const isSame = (part: QueryNode) => isFilter(part) && part.name === name && part.value === value.toLowerCase();
  return formatAll(partsOf(q).filter((part) => !isSame(part)));
}

/** What must all hold. */
function partsOf(q: string): readonly QueryNode[] {
  const { tree } = parseQuery(q);
  if (tree === null) return [];
  return tree.kind === "and" ? tree.nodes : [tree];
}

function formatAll(parts: readonly QueryNode[]): string {
  const tree = allOf(parts);
  return tree === null ? "" : formatQuery(tree);
}

function isFilter(node: QueryNode): node is FilterNode {
  return node.kind === "filter";
}
