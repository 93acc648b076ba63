import "server-only";
import { cache } from "react";
import { findLatestBatch } from "@/lib/db/find-latest-batch";
import { findSearchHelp } from "@/lib/db/find-search-help";
import { TookTooLong } from "@/lib/db/read-at-once";
import { countFound, searchArticles } from "@/lib/db/search-articles";
import { formatCursor, parseCursor } from "@/lib/search/cursor";
import { type Parameters, parametersOf, parseSearchQuery } from "@/lib/search/parse-search-query";
import type { SearchHelp } from "@/lib/search/search-help";
import { isNarrowed, type SearchQuery } from "@/lib/search/search-query";
import type { QueryNote, SearchResult } from "@/lib/search/search-result";
import { siteDatabase, siteTimezone } from "./database";
import { emptyResult } from "./empty-result";

const PAGE_SIZE = 20;

export type SearchParams = Record<string, string | string[] | undefined>;

/** A page of a list and what stands around it. */
export type FoundPage = SearchResult & {
  /** The cursor of the next page; null on the last one. */
  nextAfter: string | null;
  /** Whether this page was reached by a cursor, and so has no number. */
  isAfter: boolean;
  isTimedOut: boolean;
  help: SearchHelp | null;
  /** The number of the last batch, and how many more the search finds by now than by the batch that it states. */
  batch: number | null;
  newSince: number;
};

/** What the address of a list finds, and how it was read. Nothing in an address makes it fail. */
export const getSearch = cache(async (searchParams: SearchParams): Promise<FoundPage> => {
  const parameters = parametersOf(searchParams);
  const { value, notes } = parseSearchQuery(parameters.filter(([name]) => name !== "after"));
  const { after, note } = afterOf(parameters, value);
  const all = note ? [...notes, note] : notes;
  try {
    const db = siteDatabase();
    const options = { pageSize: PAGE_SIZE, timezone: siteTimezone(), after };
    const [{ next, ...found }, batch] = await Promise.all([searchArticles(db, value, options), findLatestBatch(db)]);
    const needsHelp = found.total === 0 && isNarrowed(value);
    return {
      ...found,
      notes: [...all, ...found.notes],
      nextAfter: next && formatCursor(next, value),
      isAfter: after !== null,
      isTimedOut: false,
      help: needsHelp ? await helpOrNone(found.query) : null,
      batch,
      newSince: value.asOf === null ? 0 : (await countFound(db, { ...value, asOf: null })) - found.total,
    };
  } catch (error) {
    if (!(error instanceof TookTooLong)) throw error;
    return { ...emptyResult(value, PAGE_SIZE), notes: all, isTimedOut: true };
  }
});

function afterOf(parameters: Parameters, query: SearchQuery) {
  const stated = parameters.find(([name, value]) => name === "after" && value !== "")?.[1];
  const after = stated === undefined ? null : parseCursor(stated, query);
  const isOdd = stated !== undefined && after === null;
  const note: QueryNote | null = isOdd
    ? { kind: "invalid-value", parameter: "after", value: stated.slice(0, 20) }
    : null;
  return { after, note };
}

async function helpOrNone(query: SearchQuery): Promise<SearchHelp | null> {
  try {
    return await findSearchHelp(siteDatabase(), query);
  } catch (error) {
    if (error instanceof TookTooLong) return null;
    throw error;
  }
}
