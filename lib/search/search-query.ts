import { ENTITY_KINDS, type EntityKind } from "@/lib/archive/entity-kind";
import type { LackName } from "@/lib/archive/lack";
import { parseQueryTerms } from "./query-terms";

/** The filters of a list, named as in its address. Values of one filter are OR, different filters AND. */
export const FILTERS = [...ENTITY_KINDS, "outlet", "topic"] as const;
export type FilterName = EntityKind | "outlet" | "topic";
export type Filters = Readonly<Record<FilterName, readonly string[]>>;

/** What `expand=` takes; `on` is the default. */
export const EXPANSIONS = ["on", "off"] as const;

/** What `connected=` takes; `off` is the default. */
export const CONNECTED = ["on", "off"] as const;

export const SORTS = ["relevance", "newest", "oldest"] as const;
export type Sort = (typeof SORTS)[number];

/** What `duplicates=` takes; `show` is the default. */
export const DUPLICATES = ["show", "fold"] as const;

/**
 * What a list is asked for, in one form: every address that asks for the same thing parses to the same value.
 * `from` and `to` are inclusive `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; filter values are slugs (a country also by code).
 */
export type SearchQuery = {
  q: string;
  filters: Filters;
  /**
   * Whether a country also finds the articles that are only connected to it, by a place in it or a membership; false
   * where the search asks for no country.
   */
  connected: boolean;
  /** Only articles that lack one of these. */
  lacks: readonly LackName[];
  from: string | null;
  to: string | null;
  sort: Sort;
  page: number;
  /** Whether older near-duplicates are folded away under the newest that is found. */
  fold: boolean;
  /** Whether a name in the text also finds its other names. */
  expand: boolean;
  /** Only articles that had been loaded by the batch of this number; null for all. */
  asOf: number | null;
};

/** The last page that is reachable by number; further ones are reached by cursor. */
export const LAST_PAGE = 100;

export const NO_FILTERS: Filters = Object.fromEntries(FILTERS.map((name) => [name, []])) as unknown as Filters;

export const EVERYTHING: SearchQuery = {
  q: "",
  filters: NO_FILTERS,
  connected: false,
  lacks: [],
  from: null,
  to: null,
  sort: "newest",
  page: 1,
  fold: false,
  expand: true,
  asOf: null,
};

/** Words can match more or less; conditions hold or do not. */
export function defaultSort(q: string): Sort {
  return parseQueryTerms(q).words === "" ? "newest" : "relevance";
}

/** `query` with `value` added to a filter, on page 1. */
export function addFilter(query: SearchQuery, name: FilterName, value: string): SearchQuery {
  if (query.filters[name].includes(value)) return { ...query, page: 1 };
  return withFilter(query, name, [...query.filters[name], value].sort());
}

/** `query` without `value` in a filter, on page 1. */
export function removeFilter(query: SearchQuery, name: FilterName, value: string): SearchQuery {
  return withFilter(
    query,
    name,
    query.filters[name].filter((other) => other !== value),
  );
}

function withFilter(query: SearchQuery, name: FilterName, values: string[]): SearchQuery {
  return { ...query, filters: { ...query.filters, [name]: values }, page: 1 };
}

/** Whether the query narrows the archive at all. */
export function isNarrowed(query: SearchQuery): boolean {
  return (
    query.q !== "" ||
    query.lacks.length > 0 ||
    query.from !== null ||
    query.to !== null ||
    query.asOf !== null ||
    FILTERS.some((name) => query.filters[name].length > 0)
  );
}
