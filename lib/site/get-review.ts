import "server-only";
import type { Review, ReviewCounts, ReviewList } from "@/lib/archive/review";
import { countWaiting, listWaitingEntities, listWaitingOutlets, listWaitingPairs } from "@/lib/db/list-waiting";
import { cachedRead } from "./cached-read";
import { siteDatabase } from "./database";
import { type IndexPage, toIndexPage } from "./index-page";

const PAGE_SIZE = 50;

/** A page of one of the lists of what waits for the curator, and how long all of them are. */
export type ReviewPage = { counts: ReviewCounts } & {
  [Name in ReviewList]: { list: Name } & IndexPage<Review[Name]>;
}[ReviewList];

const LISTS = { entities: listWaitingEntities, outlets: listWaitingOutlets, pairs: listWaitingPairs };

const readCounts = cachedRead(
  "waiting",
  () => countWaiting(siteDatabase()),
  () => ["archive"],
);

const readPage = cachedRead(
  "waiting-page",
  async (list: string, page: string): Promise<unknown[]> =>
    LISTS[list as ReviewList](siteDatabase(), { limit: PAGE_SIZE, offset: (Number(page) - 1) * PAGE_SIZE }),
  () => ["archive"],
);

export async function getReview(list: ReviewList, wanted: number): Promise<ReviewPage> {
  const counts = await readCounts();
  const page = await toIndexPage(wanted, PAGE_SIZE, async (number) => ({
    total: counts[list],
    items: await readPage(list, String(number)),
  }));
  return { counts, list, ...page } as ReviewPage;
}
