import "server-only";
import { cache } from "react";
import { instantIn } from "@/lib/archive/time-zone";
import { findSearchHelp } from "@/lib/db/find-search-help";
import { TookTooLong } from "@/lib/db/read-at-once";
import { searchCited } from "@/lib/db/search-articles";
import { formatCursor, parseCursor } from "@/lib/search/cursor";
import { type Parameters, parametersOf, parseSearchQuery } from "@/lib/search/parse-search-query";
import type { SearchHelp } from "@/lib/search/search-help";
import { isNarrowed, type SearchQuery } from "@/lib/search/search-query";
import type { QueryNote, SearchResult } from "@/lib/search/search-result";
import { siteDatabase, siteTimezone } from "./database";
import { emptyResult } from "./empty-result";
import { type ListView, parseListView } from "./list-view";

const PAGE_SIZE = 20;
/** All that a search may take, help included. */
const LONGEST_MS = 5_000;
/** Of fewer articles it is told how to find more. */
const FEW = 5;

export type SearchParams = Record<string, string | string[] | undefined>;

/** A page of a list and what stands around it. */
export type FoundPage = SearchResult & {
  /** The cursor of the next page; null on the last one. */
  nextAfter: string | null;
  /** The cursor by which this page was reached, which then has no number; null where it was reached by its number. */
  after: string | null;
  isTimedOut: boolean;
  view: ListView;
  help: SearchHelp | null;
  /** The finished batch that a citation states, null where there is none, and how many articles the search finds as of it. */
  batch: number | null;
  countAsOf: number;
  /** How many more the search finds by now than as of the batch that it asks for. */
  newSince: number;
  /** The day it was read on, in the archive's zone: `2025-08-29`. */
  day: string;
};

/** What the address of a list finds, and how it was read. Nothing in an address makes it fail. */
export const getSearch = cache(async (searchParams: SearchParams): Promise<FoundPage> => {
  const parameters = parametersOf(searchParams);
  const { value, notes } = parseSearchQuery(parameters.filter(([name]) => name !== "after" && name !== "view"));
  const { after, note } = afterOf(parameters, value);
  const { view, viewNotes } = viewOf(parameters);
  const all = [...notes, ...(note ? [note] : []), ...viewNotes];
  const end = Date.now() + LONGEST_MS;
  try {
    const db = siteDatabase();
    const options = { pageSize: PAGE_SIZE, timezone: siteTimezone(), after, limitMs: LONGEST_MS };
    const { next, ...found } = await searchCited(db, value, options);
    const needsHelp = found.total < FEW && isNarrowed(value);
    return {
      ...found,
      notes: [...all, ...found.notes],
      nextAfter: next && formatCursor(next, value),
      after: after && formatCursor(after, value),
      isTimedOut: false,
      view,
      help: needsHelp ? await helpOrNone(found.query, found.total, end - Date.now()) : null,
      day: today(),
    };
  } catch (error) {
    if (!(error instanceof TookTooLong)) throw error;
    return { ...emptyResult(value, PAGE_SIZE), notes: all, isTimedOut: true, view, day: today() };
  }
});

const today = () => instantIn(siteTimezone(), new Date()).slice(0, 10);

function afterOf(parameters: Parameters, query: SearchQuery) {
  const stated = parameters.find(([name, value]) => name === "after" && value !== "")?.[1];
  const after = stated === undefined ? null : parseCursor(stated, query);
  const isOdd = stated !== undefined && after === null;
  const note: QueryNote | null = isOdd
    ? { kind: "invalid-value", parameter: "after", value: stated.slice(0, 20) }
    : null;
  return { after, note };
}

function viewOf(parameters: Parameters): { view: ListView; viewNotes: QueryNote[] } {
  const stated = parameters.find(([name, value]) => name === "view" && value !== "")?.[1] ?? "";
  const view = parseListView(stated);
  const isOdd = view === null;
  return {
    view: view ?? "comfortable",
    viewNotes: isOdd ? [{ kind: "invalid-value", parameter: "view", value: stated.toWellFormed().slice(0, 20) }] : [],
  };
}

async function helpOrNone(query: SearchQuery, total: number, limitMs: number): Promise<SearchHelp | null> {
  if (limitMs <= 0) return null;
  try {
    return await findSearchHelp(siteDatabase(), query, { total, limitMs });
  } catch (error) {
    if (error instanceof TookTooLong) return null;
    throw error;
  }
}
