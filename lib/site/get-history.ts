import "server-only";
import { articleTag } from "@/lib/archive/cache-tag";
import type { Revision } from "@/lib/archive/revision";
import { listRevisions } from "@/lib/db/list-revisions";
import { cachedRead } from "./cached-read";
import { siteDatabase, siteTimezone } from "./database";
import { leaveForArticle } from "./leave-for-article";

const readHistory = cachedRead(
  "history",
  async (slug: string) => (slug.includes("\0") ? null : listRevisions(siteDatabase(), slug, siteTimezone())),
  (slug) => [articleTag(slug)],
);

/** Every text that an article had, the first one first; a retired slug leads on to `hrefOf` the present one. */
export async function getHistory(slug: string, hrefOf: (slug: string) => string): Promise<Revision[]> {
  return (await readHistory(slug)) ?? leaveForArticle(slug, hrefOf);
}
