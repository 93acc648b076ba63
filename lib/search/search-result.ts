import type { FoundArticle, Names } from "@/lib/archive/article";
import type { MonthCount } from "@/lib/archive/glance";
import type { EntityKey } from "@/lib/archive/mention";
import type { QueryTerm } from "./query-terms";
import type { FilterName, SearchQuery } from "./search-query";

/** One value of a facet: `count` articles are found with it, were no other value of the facet chosen. */
export type FacetValue = { slug: string; code: string | null; names: Names; count: number; selected: boolean };

/** Values with the highest counts first; selected values are always among them, with a count of 0 too. */
export type Facets = Record<FilterName, FacetValue[]>;

/**
 * `shortened` are the facets that have more values than are told. `atLeast`: too many articles were found to go through
 * in time, and the counts are of the newest of them only.
 */
export type FacetCounts = { facets: Facets; shortened: FilterName[]; months: MonthCount[]; atLeast: boolean };

/**
 * How a page read a part of the address that it could not take as it stood.
 * `unknown-value`: the filter names nothing in the archive and finds nothing. `unfinished-batch`: the batch that is asked for is still to be
 * finished or begun; `latest` is the last that is finished.
 */
export type QueryNote =
  | { kind: "ignored-parameter"; parameter: string; value: string }
  | { kind: "invalid-value"; parameter: string; value: string }
  | { kind: "unknown-value"; parameter: string; value: string }
  | { kind: "reversed-dates"; from: string; to: string }
  | { kind: "beyond-last-page"; page: number; pageCount: number }
  | { kind: "unfinished-batch"; batch: number; latest: number | null }
  | { kind: "shortened-text"; length: number }
  | { kind: "cut-query" };

/**
 * A name in the search text and what is found with it: articles that name one of the `entities` in whatever words,
 * `others` being their other names, and those of `outlets`.
 */
export type Expansion = { text: string; entities: EntityKey[]; others: string[]; outlets: Names[] };

/** A topic whose title is the search text, and how many articles were collected under it. */
export type CalledTopic = { slug: string; title: string; count: number };

/** A condition of the search text, with what it names; null where that is nothing, or several things. */
export type FoundTerm = QueryTerm & { slug: string | null; names: Names | null };

export type SearchResult = FacetCounts & {
  /** As understood: codes resolved to slugs, invalid values dropped. */
  query: SearchQuery;
  /** The search text as it was read, in the words of the query language; empty where it holds nothing. */
  readAs: string;
  /** The conditions that the search text holds, and its words without them. */
  terms: FoundTerm[];
  words: string;
  notes: QueryNote[];
  /** The names that the search text holds, which find what names the same in other words too. */
  expanded: Expansion[];
  topics: CalledTopic[];
  /** Articles that match all words, near-duplicates counted each. */
  total: number;
  /** How many of `total` are older near-duplicates of others of them: folded away where the query says so. */
  duplicates: number;
  /**
   * Articles that are only connected to a country that is asked for, by a place in it or a membership: among `total` where
   * the query takes them in, left out of it otherwise.
   */
  connected: number;
  /** Articles listed after them that match some. */
  totalSome: number;
  items: FoundArticle[];
  pageSize: number;
  pageCount: number;
};
