import type { Duplicate } from "@/lib/archive/article";
import type { Database } from "./database";
import { OUTLET_REF_COLUMNS, toOutletRef } from "./list-article-summaries";
import { toPublishedTime } from "./to-published-time";

/** The near-duplicates of an article that are listed, the earliest published first, those without a date last. */
export async function listDuplicates(db: Database, articleId: number, timezone: string): Promise<Duplicate[]> {
  const rows = await db.nearDuplicate.findMany({
    where: { articleId, other: { listed: true } },
    select: {
      likeness: true,
      other: {
        select: {
          slug: true,
          title: true,
          publishedAt: true,
          precision: true,
          outletName: true,
          outlet: { select: OUTLET_REF_COLUMNS },
        },
      },
    },
    orderBy: [{ other: { publishedAt: { sort: "asc", nulls: "last" } } }, { otherId: "asc" }],
  });
  return rows.map(({ likeness, other }) => ({
    slug: other.slug,
    title: other.title,
    outlet: toOutletRef(other),
    published: toPublishedTime(other.publishedAt, other.precision, timezone),
    likeness,
  }));
}
