import "server-only";
import { apiArticlesHref } from "@/lib/archive/hrefs";
import { TookTooLong } from "@/lib/db/read-at-once";
import { searchArticles } from "@/lib/db/search-articles";
import { foundArticleJson } from "@/lib/export/article-json";
import { formatSearchQuery } from "@/lib/search/articles-href";
import { formatCursor, parseCursor } from "@/lib/search/cursor";
import { CURSOR_REFUSAL, DEFAULT_LIMIT, pickFields } from "@/lib/search/list-parameters";
import { parseApiQuery } from "@/lib/search/parse-api-query";
import { parametersOf } from "@/lib/search/parse-search-query";
import { FILTERS, type SearchQuery } from "@/lib/search/search-query";
import type { Facets } from "@/lib/search/search-result";
import { API_PARAMETERS } from "./api-parameters";
import { siteDatabase, siteTimezone } from "./database";
import { jsonResponse, problemResponse } from "./json-response";
import { refuse } from "./read-stated";
import { absoluteUrl } from "./site-url";

/** Answers `GET /api/v1/articles`. */
export async function getApiArticles(request: Request): Promise<Response> {
  const read = parseApiQuery(parametersOf(new URL(request.url).searchParams), API_PARAMETERS.articles);
  if ("refusal" in read) return refuse(read.refusal);
  const { query, stated } = read.value;
  const { after, fields } = stated;
  const limit = stated.limit ?? DEFAULT_LIMIT;
  const cursor = after === null ? null : parseCursor(after, query);
  if (after !== null && cursor === null) return refuse(CURSOR_REFUSAL);
  const options = { pageSize: limit, timezone: siteTimezone(), after: cursor };
  const found = await searchArticles(siteDatabase(), query, options).catch((error: unknown) => {
    if (error instanceof TookTooLong) return null;
    throw error;
  });
  if (found === null) {
    const detail = "This search takes too long and was stopped. Ask for fewer or rarer words.";
    return problemResponse({ status: 503, title: "Search took too long", detail });
  }
  return jsonResponse(request, {
    query: {
      q: found.query.q,
      ...found.query.filters,
      connected: query.connected ? "on" : "off",
      lacks: query.lacks,
      from: query.from,
      to: query.to,
      sort: query.sort,
      duplicates: query.fold ? "fold" : "show",
      expand: query.expand ? "on" : "off",
      asOf: query.asOf,
      limit,
    },
    total: found.total,
    totalSome: found.totalSome,
    totalDuplicates: found.duplicates,
    totalConnected: found.connected,
    items: found.items.map((article) => pickFields(foundArticleJson(article, absoluteUrl), fields)),
    facets: facetsJson(found.facets),
    months: found.months,
    facetsAtLeast: found.atLeast,
    facetsShortened: found.shortened,
    readAs: found.readAs,
    expanded: found.expanded,
    topics: found.topics,
    notes: [...read.value.notes, ...found.notes],
    next: found.next && nextUrl(query, { limit, fields }, formatCursor(found.next, query)),
  });
}

// A cursor is bound to the query as it was asked, so `next` repeats it as asked.
function nextUrl(
  query: SearchQuery,
  { limit, fields }: { limit: number; fields: readonly string[] | null },
  after: string,
): string {
  const parameters = new URLSearchParams(formatSearchQuery(query));
  parameters.set("limit", String(limit));
  if (fields) parameters.set("fields", fields.join(","));
  parameters.set("after", after);
  return absoluteUrl(`${apiArticlesHref()}?${parameters}`);
}

function facetsJson(facets: Facets) {
  return Object.fromEntries(
    FILTERS.map((name) => [
      name,
      facets[name].map(({ slug, code, names, count }) => ({ slug, code, name: names.en ?? names.zh, names, count })),
    ]),
  );
}
