import type { Tombstone } from "@/lib/archive/tombstone";
import type { Database } from "./database";
import { toCurated } from "./find-article";
import { OUTLET_REF_COLUMNS, toOutletRef } from "./list-article-summaries";
import { toPublishedTime } from "./to-published-time";

/** What is left of a withdrawn article, or null where none of that slug was withdrawn. */
export async function findTombstone(db: Database, slug: string, timezone: string): Promise<Tombstone | null> {
  const row = await db.article.findUnique({
    where: { slug, curation: { withdrawnOn: { not: null } } },
    include: { outlet: { select: OUTLET_REF_COLUMNS }, curation: true },
    omit: { original: true, parts: true },
  });
  if (!row?.curation?.withdrawnOn) return null;
  return {
    slug,
    title: row.title,
    outlet: toOutletRef(row),
    published: toPublishedTime(row.publishedAt, row.precision, timezone),
    curated: toCurated(row.curation),
    withdrawnOn: row.curation.withdrawnOn,
    reason: row.curation.withdrawnReason ?? "",
  };
}
