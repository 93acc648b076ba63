import { nameIn } from "@/lib/archive/article";
import type { LackName } from "@/lib/archive/lack";
import type { Language } from "@/lib/archive/language";
import { liftFilters, termKey } from "@/lib/search/lift-filters";
import type { SearchQuery } from "@/lib/search/search-query";
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
  const { search, coverage } = messagesIn(language);
  const { filterLabel } = search;
  return liftFilters(query).map(({ key, name, value, without }): ActiveFilter => {
    if (name === "asOf") return { key, text: findingIn(language).asOf(Number(value)), without };
    if (name === "connected") return { key, text: findingIn(language).connectedToo, without };
    if (name === "lacks") return { key, text: coverage.lacking[value as LackName], without };
    const known =
      name === "from" || name === "to"
        ? null
        : (terms.find((term) => key === termKey(term)) ?? facets[name].find(({ slug }) => slug === value));
    return { key, text: filterLabel(name, known?.names ? nameIn(known.names, language, value) : value), without };
  });
}
