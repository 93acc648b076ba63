import "server-only";
import { apiBatchesHref } from "@/lib/archive/hrefs";
import { listBatches } from "@/lib/db/list-batches";
import { batchJson } from "@/lib/export/batch-json";
import { CURSOR_REFUSAL, DEFAULT_LIMIT, pickFields } from "@/lib/search/list-parameters";
import { formatPlace, parseNumberPlace } from "@/lib/search/list-place";
import { API_PARAMETERS } from "./api-parameters";
import { siteDatabase, siteTimezone } from "./database";
import { jsonResponse } from "./json-response";
import { readStated, refuse } from "./read-stated";
import { absoluteUrl } from "./site-url";

/** Answers `GET /api/v1/batches`: every run of the ingest that read something, the newest first. */
export async function getApiBatches(request: Request): Promise<Response> {
  const { stated, refused } = readStated(request, API_PARAMETERS.batches);
  if (refused) return refused;
  const { after, fields } = stated;
  const limit = stated.limit ?? DEFAULT_LIMIT;
  const before = after === null ? null : parseNumberPlace(after);
  if (after !== null && before === null) return refuse(CURSOR_REFUSAL);
  const { total, items } = await listBatches(siteDatabase(), siteTimezone(), { limit: limit + 1, before });
  const shown = items.slice(0, limit);
  const last = shown.at(-1);
  const next = items.length > limit && last ? nextUrl(limit, fields, formatPlace([last.number])) : null;
  return jsonResponse(request, {
    total,
    items: shown.map((batch) => pickFields(batchJson(batch, absoluteUrl), fields)),
    next,
  });
}

function nextUrl(limit: number, fields: readonly string[] | null, after: string): string {
  const parameters = { limit: String(limit), ...(fields && { fields: fields.join(",") }), after };
  return absoluteUrl(`${apiBatchesHref()}?${new URLSearchParams(parameters)}`);
}
