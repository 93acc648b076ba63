import type { ArticleSummary } from "@/lib/archive/article";
import { isFilterBasis } from "@/lib/archive/mention";
import type { SearchResult } from "./search-result";

/** Whether an article that a search found names none of the countries it asks for, and is only connected to one. */
export function isOnlyConnected(
  { entities }: Pick<ArticleSummary, "entities">,
  { query, terms, facets }: Pick<SearchResult, "query" | "terms" | "facets">,
): boolean {
  if (!query.connected) return false;
  const asked = new Set([
    ...facets.country.flatMap(({ slug, selected }) => (selected ? slug : [])),
    ...terms.flatMap(({ name, slug }) => (name === "country" && slug !== null ? slug : [])),
  ]);
  const bases = entities.flatMap(({ kind, slug, basis }) => (kind === "country" && asked.has(slug) ? basis : []));
  return bases.length > 0 && !bases.some(isFilterBasis);
}
