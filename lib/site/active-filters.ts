import { nameIn } from "@/lib/archive/article";
import type { Language } from "@/lib/archive/language";
import { removeQueryTerm } from "@/lib/search/query-terms";
import { defaultSort, FILTERS, removeFilter, type SearchQuery } from "@/lib/search/search-query";
import type { SearchResult } from "@/lib/search/search-result";
import { findingIn } from "./messages/finding";
import { messagesIn } from "./messages/messages-in";

/** One condition of a search in words, and the search without it. */
export type ActiveFilter = { key: string; text: string; without: SearchQuery };

/** Every condition of a search besides its words. A value that the archive does not know is shown as it is written. */
export function activeFilters(
  { query, terms, facets }: Pick<SearchResult, "query" | "terms" | "facets">,
  language: Language,
) {
  const { filterLabel } = messagesIn(language).search;
  const conditions = terms.map((term): ActiveFilter => {
    const text = filterLabel(term.name, term.names ? nameIn(term.names, language, term.value) : term.value);
    return { key: `q ${term.name}:${term.value}`, text, without: withText(query, removeQueryTerm(query.q, term)) };
  });
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
  if (query.asOf !== null) {
    chosen.push({
      key: "asOf",
      text: findingIn(language).asOf(query.asOf),
      without: { ...query, asOf: null, page: 1 },
    });
  }
  return chosen;
}
