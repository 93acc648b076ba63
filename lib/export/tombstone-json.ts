import { articleHref } from "@/lib/archive/hrefs";
import type { Tombstone } from "@/lib/archive/tombstone";
import type { TombstoneJson } from "./api/problem-schema";
import type { Absolute } from "./article-json";
import { curatedJson } from "./curated-json";

/** What is left of a withdrawn article as the API states it. */
export function tombstoneJson(tombstone: Tombstone, absolute: Absolute): TombstoneJson {
  const { slug, title, outlet, published, withdrawnOn, reason } = tombstone;
  return {
    slug,
    url: absolute(articleHref("en", slug)),
    articleTitle: title,
    outlet: outlet && { slug: outlet.slug, name: outlet.name, names: outlet.names },
    publishedAt: published,
    curated: curatedJson(tombstone.curated),
    withdrawnOn,
    reason,
  };
}
