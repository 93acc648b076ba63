import "server-only";
import { articleTag } from "@/lib/archive/cache-tag";
import type { Tombstone } from "@/lib/archive/tombstone";
import { findTombstone } from "@/lib/db/find-tombstone";
import { cachedRead } from "./cached-read";
import { siteDatabase, siteTimezone } from "./database";

/** What is left of a withdrawn article; null where no article of that slug was withdrawn. */
export const getTombstone: (slug: string) => Promise<Tombstone | null> = cachedRead(
  "tombstone",
  async (slug: string) => (slug.includes("\0") ? null : findTombstone(siteDatabase(), slug, siteTimezone())),
  (slug) => [articleTag(slug)],
);
