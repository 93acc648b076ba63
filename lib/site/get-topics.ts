import "server-only";
import type { CollectionSummary } from "@/lib/archive/glance";
import { listCollections } from "@/lib/db/list-collections";
import { cachedRead } from "./cached-read";
import { siteDatabase } from "./database";
import { type IndexPage, toIndexPage } from "./index-page";

const PAGE_SIZE = 200;

const readTopics = cachedRead(
  "topics",
  (page: string) =>
    listCollections(siteDatabase(), "topic", { limit: PAGE_SIZE, offset: (Number(page) - 1) * PAGE_SIZE }),
  () => ["archive"],
);

/** A page of the topics, those with the most articles first. */
export async function getTopics(page: number): Promise<IndexPage<CollectionSummary>> {
  return toIndexPage(page, PAGE_SIZE, (wanted) => readTopics(String(wanted)));
}
