import { FILTERS, type FilterName } from "@/lib/search/search-query";
import type { FacetValue, SearchResult } from "@/lib/search/search-result";

/** Its chosen values first. `isShortened`: it has more values than these, which are the most frequent. */
export type ShownFacet = { name: FilterName; values: readonly FacetValue[]; isShortened: boolean };

// Places and groups connect articles without being named for their countries; their own pages lead to them.
const HIDDEN: readonly FilterName[] = ["place", "group"];

/** The facets that are in force or can narrow a result: a single value that every article has cannot. */
export function shownFacets({
  facets,
  shortened,
  total,
  atLeast,
}: Pick<SearchResult, "facets" | "shortened" | "total" | "atLeast">): ShownFacet[] {
  return FILTERS.flatMap((name) => {
    const values = facets[name];
    const [only, more] = values;
    const isSelected = values.some(({ selected }) => selected);
    // Of counts that are marked as too low, none says that it is of all.
    const isOfAll = !more && !atLeast && only?.count === total;
    if (!isSelected && (HIDDEN.includes(name) || !only || isOfAll)) return [];
    const shown = [...values.filter(({ selected }) => selected), ...values.filter(({ selected }) => !selected)];
    return [{ name, values: shown, isShortened: shortened.includes(name) }];
  });
}
