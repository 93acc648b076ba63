import { parseQuery } from "./parse-query";
import type { QueryNode } from "./query-tree";
import type { SearchQuery } from "./search-query";

/** Whether a search asks for a country, in its filters or anywhere in its text; only then `connected` means anything. */
export function asksForCountry({ q, filters }: Pick<SearchQuery, "q" | "filters">): boolean {
  return filters.country.length > 0 || holdsCountry(parseQuery(q).tree);
}

function holdsCountry(node: QueryNode | null): boolean {
  if (node === null) return false;
  if (node.kind === "not") return holdsCountry(node.node);
  if (node.kind === "and" || node.kind === "or") return node.nodes.some(holdsCountry);
  return node.kind === "filter" && node.name === "country";
}
