import { FILTERS, type FilterName, removeFilter, type SearchQuery } from "./search-query";

/** A condition of a search besides its words, and the search without it. */
export type Liftable = { key: string; name: FilterName | "from" | "to" | "asOf"; value: string; without: SearchQuery };

/** Every condition that can be lifted by itself, in the order in which they are shown. */
export function liftFilters(query: SearchQuery): Liftable[] {
  const chosen: Liftable[] = FILTERS.flatMap((name) =>
    query.filters[name].map((value) => ({
      key: `${name}=${value}`,
      name,
      value,
      without: removeFilter(query, name, value),
    })),
  );
  for (const name of ["from", "to", "asOf"] as const) {
    const value = query[name];
    if (value === null) continue;
    chosen.push({ key: name, name, value: String(value), without: { ...query, [name]: null, page: 1 } });
  }
  return chosen;
}
