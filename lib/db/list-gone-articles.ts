import type { Database } from "./database";
import { Prisma } from "./generated/client";

/** An article whose present text came from files that are gone. */
export type GoneArticle = { slug: string; title: string; path: string };

/** The listed articles whose present text one of `gone` gave and no other file gives. */
export function listGoneArticles(db: Database, gone: readonly string[]): Promise<GoneArticle[]> {
  return db.$queryRaw<GoneArticle[]>(Prisma.sql`
    WITH given AS (
      SELECT path, unnest(digests) AS digest FROM "SourceFile"
    ), lost AS (
      SELECT digest, min(path) AS path FROM given WHERE path = ANY(${gone}) GROUP BY digest
    )
    SELECT a.slug, a.title, lost.path FROM lost JOIN "Article" a USING (digest)
    WHERE a.listed AND NOT EXISTS (
      SELECT 1 FROM given WHERE given.digest = lost.digest AND given.path <> ALL(${gone})
    )
    ORDER BY lost.path, a.slug`);
}
