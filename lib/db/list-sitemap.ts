import type { EntityKind } from "@/lib/archive/entity-kind";
import type { Database } from "./database";
import { Prisma } from "./generated/client";

/** A month ("2025-08") of articles, or "undated", and when one of them last changed (ISO 8601). */
export type SitemapMonth = { month: string; changed: string };

const MONTH = Prisma.sql`coalesce(to_char("publishedAt", 'YYYY-MM'), 'undated')`;
const ISO = Prisma.raw(`'YYYY-MM-DD"T"HH24:MI:SS"Z"'`);

export async function listSitemapMonths(db: Database): Promise<SitemapMonth[]> {
  return db.$queryRaw(Prisma.sql`
    SELECT ${MONTH} AS month, to_char(max("revisedAt") AT TIME ZONE 'UTC', ${ISO}) AS changed
    FROM "Article" WHERE listed GROUP BY 1 ORDER BY 1`);
}

/** The articles of a month in the order of their slugs. */
export async function listSitemapArticles(db: Database, month: string): Promise<{ slug: string; changed: string }[]> {
  return db.$queryRaw(Prisma.sql`
    SELECT slug, to_char("revisedAt" AT TIME ZONE 'UTC', ${ISO}) AS changed
    FROM "Article" WHERE listed AND ${MONTH} = ${month} ORDER BY slug`);
}

/** Every page about something that at least one article is connected to. */
export async function listSitemapPages(
  db: Database,
): Promise<{ kind: EntityKind | "outlet" | "topic"; slug: string }[]> {
  return db.$queryRaw(Prisma.sql`
    SELECT kind::text, slug FROM "Entity" e WHERE EXISTS (SELECT 1 FROM "ArticleEntity" c WHERE c."entityId" = e.id)
    UNION ALL SELECT 'outlet', o.slug FROM "Outlet" o
      WHERE EXISTS (SELECT 1 FROM "Article" a WHERE a."outletId" = o.id AND a.listed)
    UNION ALL SELECT 'topic', slug FROM "Topic" ORDER BY 1, 2`);
}
