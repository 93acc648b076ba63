import "server-only";
import { BATCH_LISTS, type BatchListName } from "@/lib/archive/batch-list";
import { apiBatchHref } from "@/lib/archive/hrefs";
import { findBatch } from "@/lib/db/list-batches";
import { batchArticleJson, batchJson, curatorActJson, receiptJson } from "@/lib/export/batch-json";
import { CURSOR_REFUSAL, DEFAULT_LIMIT } from "@/lib/search/list-parameters";
import { API_PARAMETERS } from "./api-parameters";
import { siteDatabase, siteTimezone } from "./database";
import { jsonResponse, unknownThing } from "./json-response";
import { type BatchList, readBatchList } from "./read-batch-list";
import { readStated, refuse } from "./read-stated";
import { absoluteUrl } from "./site-url";

/** As many of a file's diagnostics as the API states; the receipt counts all. */
const DIAGNOSTICS = 100;

/**
 * Answers `GET /api/v1/batches/{number}`: the batch with the beginning of each of its lists, or with `list` a part of
 * that one alone.
 */
export async function getApiBatch(request: Request, stated: string): Promise<Response> {
  const { stated: asked, refused } = readStated(request, API_PARAMETERS.batch);
  if (refused) return refused;
  const { list, after } = asked;
  const limit = asked.limit ?? DEFAULT_LIMIT;
  if (after !== null && list === null) {
    return refuse({ parameter: "after", detail: 'A cursor belongs to one list: state "list" too.' });
  }
  const number = /^[1-9]\d{0,8}$/.test(stated) ? Number(stated) : null;
  const batch = number === null ? null : await findBatch(siteDatabase(), siteTimezone(), number);
  if (number === null || !batch) return unknownThing(`No batch "${stated}".`);
  const names = list === null ? BATCH_LISTS : [list];
  const lists = await Promise.all(
    names.map((name) => readBatchList(batch, name, { limit, after, diagnostics: DIAGNOSTICS })),
  );
  if (lists.includes(null)) return refuse(CURSOR_REFUSAL);
  const found = lists.flatMap((each) => (each ? [[each.name, listJson(number, each, limit)] as const] : []));
  return jsonResponse(request, { ...batchJson(batch, absoluteUrl), ...Object.fromEntries(found) });
}

function listJson(number: number, list: BatchList, limit: number) {
  return { items: itemsJson(list), next: list.next && nextUrl(number, list.name, limit, list.next) };
}

function itemsJson(list: BatchList) {
  if (list.of === "articles") return list.items.map((article) => batchArticleJson(article, absoluteUrl));
  return list.of === "acts" ? list.items.map((act) => curatorActJson(act, absoluteUrl)) : list.items.map(receiptJson);
}

function nextUrl(number: number, list: BatchListName, limit: number, after: string): string {
  const parameters = new URLSearchParams({ list, limit: String(limit), after });
  return absoluteUrl(`${apiBatchHref(number)}?${parameters}`);
}
