import type { ArticleSummary } from "@/lib/archive/article";
import type { EntityKind } from "@/lib/archive/entity-kind";
import type { Database } from "./database";
import { FILTER_BASES_SQL } from "./filter-bases";
import { Prisma } from "./generated/client";
import { listArticleSummaries } from "./list-article-summaries";

/**
 * The newest articles of an entity: those a filter by it finds (`named`), or those that are only connected to
 * it by a place or a membership (`connected`).
 */
export async function listEntityArticles(
  db: Database,
  entity: { kind: EntityKind; slug: string },
  which: "named" | "connected",
  { limit, timezone }: { limit: number; timezone: string },
): Promise<ArticleSummary[]> {
  const within = which === "named" ? Prisma.sql`IN` : Prisma.sql`NOT IN`;
  const rows = await db.$queryRaw<{ id: number }[]>(Prisma.sql`
    SELECT a.id FROM "ArticleEntity" c
    JOIN "Entity" e ON e.id = c."entityId"
    JOIN "Article" a ON a.id = c."articleId"
    WHERE e.kind = ${entity.kind}::"EntityKind" AND e.slug = ${entity.slug} AND c.basis ${within} (${FILTER_BASES_SQL})
    ORDER BY a."sortAt" DESC, a.id DESC LIMIT ${limit}`);
  return listArticleSummaries(
    db,
    rows.map(({ id }) => id),
    timezone,
  );
}
