import "server-only";
import type { Article } from "@/lib/archive/article";
import { articleTag } from "@/lib/archive/cache-tag";
import { findArticle } from "@/lib/db/find-article";
import { cachedRead } from "./cached-read";
import { siteDatabase, siteTimezone } from "./database";
import { leaveForArticle } from "./leave-for-article";

const readArticle = cachedRead(
  "article",
  (slug: string) => findArticle(siteDatabase(), slug, siteTimezone()),
  (slug) => [articleTag(slug)],
);

/** The article of a page. A retired slug leads on to what `hrefOf` makes of the present one; any other ends as a 404. */
export async function getArticle(slug: string, hrefOf: (slug: string) => string): Promise<Article> {
  return (await readArticle(slug)) ?? leaveForArticle(slug, hrefOf);
}
