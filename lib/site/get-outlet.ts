import "server-only";
import { notFound } from "next/navigation";
import type { ArticleSummary } from "@/lib/archive/article";
import type { CollectionSummary } from "@/lib/archive/glance";
import { findCollection } from "@/lib/db/list-collections";
import { cachedRead } from "./cached-read";
import { siteDatabase, siteTimezone } from "./database";

const NEWEST = 20;

const readOutlet = cachedRead(
  "outlet",
  (slug: string) => findCollection(siteDatabase(), "outlet", slug, { limit: NEWEST, timezone: siteTimezone() }),
  (slug) => [`outlet:${slug}`],
);

/** The outlet of a page with its newest articles; a slug that names none ends as a 404. */
export async function getOutlet(slug: string): Promise<{ summary: CollectionSummary; articles: ArticleSummary[] }> {
  return (await readOutlet(slug)) ?? notFound();
}
