import "server-only";
import type { CollectionSummary } from "@/lib/archive/glance";
import { listCollections } from "@/lib/db/list-collections";
import { cachedRead } from "./cached-read";
import { siteDatabase } from "./database";
import { type IndexPage, toIndexPage } from "./index-page";

const PAGE_SIZE = 200;

const readOutlets = cachedRead(
  "outlets",
  (page: string) =>
    listCollections(siteDatabase(), "outlet", { limit: PAGE_SIZE, offset: (Number(page) - 1) * PAGE_SIZE }),
  () => ["archive"],
);

/** A page of the outlets, those with the most articles first. */
export async function getOutlets(page: number): Promise<IndexPage<CollectionSummary>> {
  return toIndexPage(page, PAGE_SIZE, (wanted) => readOutlets(String(wanted)));
}
