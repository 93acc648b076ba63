import { EVERYTHING, FILTERS, type SearchQuery } from "./search-query";

/**
 * Whether a search asks for all articles or those of one entity, outlet or topic and for nothing besides. There are as
 * many of these as the archive has pages, while there is no end of others.
 */
export function isPlainList(query: SearchQuery): boolean {
  const values = FILTERS.flatMap((name) => query.filters[name]);
  const { filters: _, sort: __, page: ___, lacks, ...others } = query;
  return (
    values.length <= 1 &&
    lacks.length === 0 &&
    Object.entries(others).every(([name, value]) => value === EVERYTHING[name as keyof typeof others])
  );
}
