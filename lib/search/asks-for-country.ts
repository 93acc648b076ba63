import { parseQuery } from "./parse-query";
import type { QueryNode } from "./query-tree";
import type { SearchQuery } from "./search-query";

/** Whether a search asks for a country, in its filters or anywhere in its text; only then `connected` means anything. */
export function asksForCountry({ q, filters }: Pick<SearchQuery, "q" | "filters">): boolean {
  return countAskedCountries({ q, filters }) > 0;
}

/** How many countries a search asks for, by whatever it calls them. */
export function countAskedCountries({ q, filters }: Pick<SearchQuery, "q" | "filters">): number {
  return new Set([...filters.country, ...writtenCountries(parseQuery(q).tree)]).size;
}

function writtenCountries(node: QueryNode | null): string[] {
  if (node === null) return [];
  if (node.kind === "not") return writtenCountries(node.node);
  if (node.kind === "and" || node.kind === "or") return node.nodes.flatMap(writtenCountries);
  return node.kind === "filter" && node.name === "country" ? [node.value] : [];
}
