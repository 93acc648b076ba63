import "server-only";
import { apiBatchesHref } from "@/lib/archive/hrefs";
import { listBatches } from "@/lib/db/list-batches";
import { batchJson } from "@/lib/export/batch-json";
import { formatPlace, parseNumberPlace } from "@/lib/search/list-place";
import { CURSOR_REFUSAL, LIMIT_REFUSAL, parseLimit } from "@/lib/search/parse-api-query";
import { parametersOf } from "@/lib/search/parse-search-query";
import { siteDatabase, siteTimezone } from "./database";
import { jsonResponse, problemResponse } from "./json-response";
import { refuseParameters } from "./refuse-parameters";
import { absoluteUrl } from "./site-url";

/** Answers `GET /api/v1/batches`: every run of the ingest that read something, the newest first. */
export async function getApiBatches(request: Request): Promise<Response> {
  const refusal = refuseParameters(request, ["limit", "after"]);
  if (refusal) return refusal;
  const parameters = new URL(request.url).searchParams;
  const limit = parseLimit(parametersOf(parameters));
  if (limit === null) return problemResponse({ status: 400, title: "Bad request", ...LIMIT_REFUSAL });
  const word = parameters.get("after") || null;
  const before = word === null ? null : parseNumberPlace(word);
  if (word !== null && before === null)
    return problemResponse({ status: 400, title: "Bad request", ...CURSOR_REFUSAL });
  const { total, items } = await listBatches(siteDatabase(), siteTimezone(), { limit: limit + 1, before });
  const shown = items.slice(0, limit);
  const last = shown.at(-1);
  const next = items.length > limit && last ? nextUrl(limit, formatPlace([last.number])) : null;
  return jsonResponse(request, { total, items: shown.map((batch) => batchJson(batch, absoluteUrl)), next });
}

function nextUrl(limit: number, after: string): string {
  return absoluteUrl(`${apiBatchesHref()}?${new URLSearchParams({ limit: String(limit), after })}`);
}
