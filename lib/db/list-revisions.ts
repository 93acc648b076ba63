import type { Group, Viewpoint } from "@/lib/archive/article";
import type { Revision } from "@/lib/archive/revision";
import { instantIn } from "@/lib/archive/time-zone";
import { ARTICLE_TEXT_ROWS, toArticleText } from "./article-text";
import type { Database } from "./database";
import { toPublishedTime } from "./to-published-time";

/** Every text of an article, the first one first and the present one last; null where there is no such article. */
export async function listRevisions(db: Database, slug: string, timezone: string): Promise<Revision[] | null> {
  const row = await db.article.findUnique({
    where: { slug, listed: true },
    include: { ...ARTICLE_TEXT_ROWS, revisions: { orderBy: { number: "asc" } } },
  });
  if (!row) return null;
  const former = row.revisions.map((revision) => ({
    number: revision.number,
    storedAt: instantIn(timezone, revision.storedAt),
    batch: revision.batchId,
    title: revision.title,
    outletName: revision.outletName,
    published: toPublishedTime(revision.publishedAt, revision.precision, timezone),
    viewpoint: revision.viewpoint as Viewpoint | null,
    groups: revision.groups as Group[],
    original: revision.original,
  }));
  const present = {
    number: row.revision,
    storedAt: instantIn(timezone, row.revisedAt),
    batch: row.batchId,
    title: row.title,
    outletName: row.outletName,
    published: toPublishedTime(row.publishedAt, row.precision, timezone),
    ...toArticleText(row),
    original: row.original,
  };
  return [...former, present];
}
