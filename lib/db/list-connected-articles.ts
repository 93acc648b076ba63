import type { ArticleSummary } from "@/lib/archive/article";
import type { Database } from "./database";
import { FILTER_BASES_SQL } from "./filter-bases";
import { Prisma } from "./generated/client";
import { listSummariesOf } from "./list-article-summaries";

/** The newest articles that are only connected to an entity, by a place or a membership, and do not name it. */
export async function listConnectedArticles(
  db: Database,
  entityId: number,
  { limit, timezone }: { limit: number; timezone: string },
): Promise<ArticleSummary[]> {
  const newest = Prisma.sql`
    SELECT a.id FROM "ArticleEntity" c
    JOIN "Article" a ON a.id = c."articleId"
    WHERE c."entityId" = ${entityId} AND c.basis NOT IN (${FILTER_BASES_SQL})
    ORDER BY a."sortAt" DESC, a.id DESC LIMIT ${limit}`;
  return [...(await listSummariesOf(db, newest, timezone)).values()];
}
