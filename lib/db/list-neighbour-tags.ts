import type { Database } from "./database";
import { Prisma } from "./generated/client";
import { MOST_OF_A_BAND } from "./list-related";
import { neighbourIn } from "./list-topic-places";

/**
 * The tags of the articles that show one of these as the one before or after them in a topic. To be read before a change and
 * after it: it parts two, and joins two others.
 */
export async function listTopicNeighbourTags(db: Database, articleIds: readonly number[]): Promise<string[]> {
  if (articleIds.length === 0) return [];
  const rows = await db.$queryRaw<{ tag: string }[]>(Prisma.sql`
    SELECT DISTINCT 'article:' || a.slug AS tag FROM "ArticleTopic" f
    CROSS JOIN LATERAL ((${neighbourIn("earlier")}) UNION ALL (${neighbourIn("later")})) n JOIN "Article" a ON a.id = n.id
    WHERE f."articleId" = ANY(${[...articleIds]})`);
  return rows.map(({ tag }) => tag);
}

/**
 * The tags of the articles that share words with one of these, long passages of them. Of a band that has just become one that
 * too many have, those that had it before are told too, the oldest: it tells nothing of them any more.
 */
export async function listAlikeTags(db: Database, articleIds: readonly number[]): Promise<string[]> {
  if (articleIds.length === 0) return [];
  const rows = await db.$queryRaw<{ tag: string }[]>(Prisma.sql`
    SELECT DISTINCT 'article:' || a.slug AS tag
    FROM (SELECT DISTINCT unnest(bands) AS band FROM "StorySignature" WHERE "articleId" = ANY(${[...articleIds]})) s
    CROSS JOIN LATERAL (SELECT "articleId" FROM "DuplicateBand" d WHERE d.band = s.band
      ORDER BY d.band, d."articleId" LIMIT ${MOST_OF_A_BAND + 2}) d
    JOIN "Article" a ON a.id = d."articleId" WHERE a.id <> ALL(${[...articleIds]})`);
  return rows.map(({ tag }) => tag);
}
