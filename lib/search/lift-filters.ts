import { parseQueryTerms, type QueryTerm, removeQueryTerm } from "./query-terms";
import { defaultSort, EVERYTHING, FILTERS, type FilterName, removeFilter, type SearchQuery } from "./search-query";

/** A condition of a search besides its words, and the search without it. */
export type Liftable = {
  key: string;
  name: FilterName | "connected" | "lacks" | "from" | "to" | "asOf";
  value: string;
  without: SearchQuery;
};

/** Every condition that can be lifted by itself, in the order in which they are shown. */
export function liftFilters(query: SearchQuery): Liftable[] {
  const written: Liftable[] = parseQueryTerms(query.q).terms.map((term) => ({
    key: termKey(term),
    name: term.name,
    value: term.value,
    without: withText(query, removeQueryTerm(query.q, term)),
  }));
  const chosen: Liftable[] = FILTERS.flatMap((name) =>
    query.filters[name].map((value) => ({
      key: `${name}=${value}`,
      name,
      value,
      without: removeFilter(query, name, value),
    })),
  );
  if (query.connected) {
    chosen.push({ key: "connected", name: "connected", value: "on", without: { ...query, connected: false, page: 1 } });
  }
  for (const value of query.lacks) {
    const lacks = query.lacks.filter((other) => other !== value);
    chosen.push({ key: `lacks=${value}`, name: "lacks", value, without: { ...query, lacks, page: 1 } });
  }
  for (const name of ["from", "to", "asOf"] as const) {
    const value = query[name];
    if (value === null) continue;
    chosen.push({ key: name, name, value: String(value), without: { ...query, [name]: null, page: 1 } });
  }
  return [...written, ...chosen];
}

/** The search for the words alone, read, ordered and shown as before. */
export function liftAll({ q, sort, fold, expand }: SearchQuery): SearchQuery {
  const { words } = parseQueryTerms(q);
  return { ...EVERYTHING, q: words, sort: sort === "relevance" ? defaultSort(words) : sort, fold, expand };
}

/** The key of a condition that is written in the search text. */
export function termKey({ name, value }: Pick<QueryTerm, "name" | "value">): string {
  return `q ${name}:${value}`;
}

/** The query with another text, on page 1; an order by relevance needs words. */
function withText(query: SearchQuery, q: string): SearchQuery {
  const sort = query.sort === defaultSort(query.q) ? defaultSort(q) : query.sort;
  return { ...query, q, sort: sort === "relevance" ? defaultSort(q) : sort, page: 1 };
}
