import type { BatchArticle } from "@/lib/archive/batch";
import type { Database } from "./database";
import { Prisma } from "./generated/client";

/** The articles that a batch added, or those that it corrected. */
export type Brought = "added" | "revised";
/** Where a list of them goes on: after this text of this article. */
export type BatchArticlePlace = { slug: string; text: number };

/** Listed articles of which a batch brought a text, in the order of their slugs, be that text still the present one or not. */
export async function listBatchArticles(
  db: Database,
  number: number,
  brought: Brought,
  { limit, after = null }: { limit: number; after?: BatchArticlePlace | null },
): Promise<BatchArticle[]> {
  const from = after === null ? Prisma.sql`TRUE` : Prisma.sql`a.slug >= ${after.slug}`;
  const past = after === null ? Prisma.sql`TRUE` : Prisma.sql`(slug, text) > (${after.slug}, ${after.text})`;
  return db.$queryRaw<BatchArticle[]>(Prisma.sql`
    SELECT slug, title, text FROM (
      (SELECT a.slug, a.title, a.revision AS text FROM "Article" a
        WHERE a."batchId" = ${number} AND a.listed AND ${textIs(brought, Prisma.sql`a.revision`)} AND ${from}
        ORDER BY a.slug LIMIT ${limit + 1})
      UNION ALL
      (SELECT a.slug, a.title, r.number AS text FROM "Revision" r JOIN "Article" a ON a.id = r."articleId"
        WHERE r."batchId" = ${number} AND a.listed AND ${textIs(brought, Prisma.sql`r.number`)} AND ${from})
    ) t WHERE ${past} ORDER BY slug, text LIMIT ${limit}`);
}

/** How many texts a batch brought of articles that are listed today. */
export async function countBatchArticles(db: Database, number: number, brought: Brought): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number }[]>(Prisma.sql`
    SELECT (
      (SELECT count(*) FROM "Article" a
        WHERE a."batchId" = ${number} AND a.listed AND ${textIs(brought, Prisma.sql`a.revision`)})
      + (SELECT count(*) FROM "Revision" r JOIN "Article" a ON a.id = r."articleId"
        WHERE r."batchId" = ${number} AND a.listed AND ${textIs(brought, Prisma.sql`r.number`)})
    )::int AS count`);
  return row?.count ?? 0;
}

function textIs(brought: Brought, number: Prisma.Sql): Prisma.Sql {
  return brought === "added" ? Prisma.sql`${number} = 1` : Prisma.sql`${number} > 1`;
}
