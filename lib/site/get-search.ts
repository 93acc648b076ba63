import "server-only";
import { cache } from "react";
import { searchArticles } from "@/lib/db/search-articles";
import { parametersOf, parseSearchQuery } from "@/lib/search/parse-search-query";
import type { SearchResult } from "@/lib/search/search-result";
import { siteDatabase, siteTimezone } from "./database";

const PAGE_SIZE = 20;

export type SearchParams = Record<string, string | string[] | undefined>;

/** What the address of a list finds, and how it was read. Nothing in an address makes it fail. */
export const getSearch = cache(async (searchParams: SearchParams): Promise<SearchResult> => {
  const { value, notes } = parseSearchQuery(parametersOf(searchParams));
  const found = await searchArticles(siteDatabase(), value, { pageSize: PAGE_SIZE, timezone: siteTimezone() });
  return { ...found, notes: [...notes, ...found.notes] };
});
