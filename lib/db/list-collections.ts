import type { ArticleSummary } from "@/lib/archive/article";
import type { CollectionSummary } from "@/lib/archive/glance";
import type { Database } from "./database";
import { Prisma } from "./generated/client";
import { listArticleSummaries } from "./list-article-summaries";

type CollectionRow = {
  id: number;
  slug: string;
  name: string;
  nameEn: string | null;
  nameZh: string | null;
  count: number;
};
export type Collection = "outlet" | "topic";

/** Outlets or topics, those with the most articles first, and how many there are. */
export async function listCollections(
  db: Database,
  collection: Collection,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ total: number; items: CollectionSummary[] }> {
  const [total, items] = await Promise.all([
    collection === "outlet"
      ? db.outlet.count({ where: { articles: { some: { listed: true } } } })
      : db.topic.count({ where: { articles: { some: { article: { listed: true } } } } }),
    listRows(db, collection, Prisma.sql`a.id IS NOT NULL`, { limit, offset }),
  ]);
  return { total, items: items.map(toSummary) };
}

/** One outlet or topic with its newest articles, or null. */
export async function findCollection(
  db: Database,
  collection: Collection,
  slug: string,
  { limit, timezone }: { limit: number; timezone: string },
): Promise<{ summary: CollectionSummary; articles: ArticleSummary[] } | null> {
  const [row] = await listRows(db, collection, Prisma.sql`c.slug = ${slug}`, { limit: 1, offset: 0 });
  if (!row) return null;
  const rows = await db.article.findMany({
    where: {
      listed: true,
      ...(collection === "outlet" ? { outletId: row.id } : { topics: { some: { topicId: row.id } } }),
    },
    select: { id: true },
    orderBy: [{ sortAt: "desc" }, { id: "desc" }],
    take: limit,
  });
  const articles = await listArticleSummaries(
    db,
    rows.map(({ id }) => id),
    timezone,
  );
  return { summary: toSummary(row), articles };
}

function listRows(
  db: Database,
  collection: Collection,
  condition: Prisma.Sql,
  { limit, offset }: { limit: number; offset: number },
): Promise<CollectionRow[]> {
  if (collection === "outlet") {
    return db.$queryRaw(Prisma.sql`
      SELECT c.id, c.slug, c.name, c."nameEn", c."nameZh", count(a.id)::int AS count
      FROM "Outlet" c LEFT JOIN "Article" a ON a."outletId" = c.id AND a.listed
      WHERE ${condition} GROUP BY c.id ORDER BY 6 DESC, c.slug LIMIT ${limit} OFFSET ${offset}`);
  }
  return db.$queryRaw(Prisma.sql`
    SELECT c.id, c.slug, c.title AS name, NULL AS "nameEn", NULL AS "nameZh", count(a.id)::int AS count
    FROM "Topic" c LEFT JOIN "ArticleTopic" t ON t."topicId" = c.id LEFT JOIN "Article" a ON a.id = t."articleId" AND a.listed
    WHERE ${condition} GROUP BY c.id ORDER BY 6 DESC, c.slug LIMIT ${limit} OFFSET ${offset}`);
}

function toSummary({ slug, name, nameEn, nameZh, count }: CollectionRow): CollectionSummary {
  return { slug, name, names: { en: nameEn, zh: nameZh }, count };
}
