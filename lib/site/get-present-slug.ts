import "server-only";
import { articleTag } from "@/lib/archive/cache-tag";
import { findRetiredSlug } from "@/lib/db/find-retired-slug";
import { cachedRead } from "./cached-read";
import { siteDatabase } from "./database";

/** The slug under which the article of a retired slug is found now; null where the slug was never retired. */
export const getPresentSlug = cachedRead(
  "present-slug",
  async (slug: string) => (slug.includes("\0") ? null : findRetiredSlug(siteDatabase(), slug)),
  (slug) => [articleTag(slug)],
);
