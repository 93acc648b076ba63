import { FILTERS, type SearchQuery } from "@/lib/search/search-query";
import type { Facets } from "@/lib/search/search-result";

/** A page of nothing: of a search that was stopped. */
export function emptyResult(query: SearchQuery, pageSize: number) {
  return {
    query,
    readAs: "",
    terms: [],
    words: query.q,
    notes: [],
    expanded: [],
    topics: [],
    total: 0,
    duplicates: 0,
    connected: 0,
    totalSome: 0,
    items: [],
    facets: Object.fromEntries(FILTERS.map((name) => [name, []])) as unknown as Facets,
    shortened: [],
    months: [],
    atLeast: false,
    pageSize,
    pageCount: 1,
    nextAfter: null,
    after: null,
    help: null,
    batch: null,
    countAsOf: 0,
    newSince: 0,
  };
}
