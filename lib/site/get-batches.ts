import "server-only";
import type { Batch } from "@/lib/archive/batch";
import { listBatches } from "@/lib/db/list-batches";
import { cachedRead } from "./cached-read";
import { siteDatabase, siteTimezone } from "./database";
import { type IndexPage, toIndexPage } from "./index-page";

const PAGE_SIZE = 50;

const readBatches = cachedRead(
  "batches",
  (page: string) =>
    listBatches(siteDatabase(), siteTimezone(), { limit: PAGE_SIZE, offset: (Number(page) - 1) * PAGE_SIZE }),
  () => ["archive"],
);

/** A page of the batches, the newest first. */
export async function getBatches(page: number): Promise<IndexPage<Batch>> {
  return toIndexPage(page, PAGE_SIZE, (wanted) => readBatches(String(wanted)));
}
