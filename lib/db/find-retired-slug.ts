import type { Database } from "./database";

/** The slug under which the article of a retired slug is found now, or null where the slug was never retired. */
export async function findRetiredSlug(db: Database, slug: string): Promise<string | null> {
  const row = await db.retiredSlug.findUnique({ where: { slug }, select: { article: { select: { slug: true } } } });
  return row?.article.slug ?? null;
}
