import { nameIn } from "@/lib/archive/article";
import type { Language } from "@/lib/archive/language";
import { FILTERS, removeFilter, type SearchQuery } from "@/lib/search/search-query";
import type { SearchResult } from "@/lib/search/search-result";
import { messagesIn } from "./messages/messages-in";

/** One condition of a search in words, and the search without it. */
export type ActiveFilter = { key: string; text: string; without: SearchQuery };

/** Every condition of a search besides its words. A value that the facets do not know is shown by its slug. */
export function activeFilters({ query, facets }: Pick<SearchResult, "query" | "facets">, language: Language) {
  const { filterLabel } = messagesIn(language).search;
  const chosen: ActiveFilter[] = FILTERS.flatMap((name) =>
    query.filters[name].map((slug) => {
      const value = facets[name].find((each) => each.slug === slug);
      const text = filterLabel(name, value ? nameIn(value.names, language, slug) : slug);
      return { key: `${name}=${slug}`, text, without: removeFilter(query, name, slug) };
    }),
  );
  for (const name of ["from", "to"] as const) {
    const value = query[name];
    if (value === null) continue;
    chosen.push({ key: name, text: filterLabel(name, value), without: { ...query, [name]: null, page: 1 } });
  }
  return chosen;
}
