import type { FoundArticle, Names } from "@/lib/archive/article";
import type { QueryTerm } from "./query-terms";
import type { FilterName, SearchQuery } from "./search-query";

/** One value of a facet under the current query: `count` articles of the result have it. */
export type FacetValue = { slug: string; code: string | null; names: Names; count: number; selected: boolean };

/** Values with the highest counts first; selected values are always among them. */
export type Facets = Record<FilterName, FacetValue[]>;

/**
 * How a page read a part of the address that it could not take as it stood.
 * `unknown-value`: the filter names nothing in the archive and finds nothing.
 */
export type QueryNote =
  | { kind: "ignored-parameter"; parameter: string; value: string }
  | { kind: "invalid-value"; parameter: string; value: string }
  | { kind: "unknown-value"; parameter: string; value: string }
  | { kind: "shortened-text"; length: number };

/** A condition of the search text, with what it names; null where that is nothing, or several things. */
export type FoundTerm = QueryTerm & { slug: string | null; names: Names | null };

export type SearchResult = {
  /** As understood: codes resolved to slugs, invalid values dropped. */
  query: SearchQuery;
  /** The conditions that the search text holds, and its words without them. */
  terms: FoundTerm[];
  words: string;
  notes: QueryNote[];
  /** Names of the entities that the search text names, whose articles are found with it. */
  expanded: { kind: FilterName; slug: string; names: Names }[];
  /** The articles that are found, near-duplicates counted each. */
  total: number;
  /** How many of `total` are older near-duplicates of others of them: folded away where the query says so. */
  duplicates: number;
  items: FoundArticle[];
  facets: Facets;
  pageSize: number;
  pageCount: number;
};
