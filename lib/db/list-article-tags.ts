import type { Database } from "./database";
import { Prisma } from "./generated/client";
import { listAlikeTags, listTopicNeighbourTags } from "./list-neighbour-tags";

/**
 * The cache tags of everything on which these articles are shown: themselves under every slug they had, their
 * near-duplicates and what says parts of it in the same words, their entities, outlets and topics.
 */
export async function listArticleTags(db: Database, articleIds: readonly number[]): Promise<string[]> {
  if (articleIds.length === 0) return [];
  const ids = [...articleIds];
  const rows = await db.$queryRaw<{ tag: string }[]>(Prisma.sql`
    SELECT 'article:' || slug AS tag FROM "Article" WHERE id = ANY(${ids})
    UNION SELECT 'article:' || a.slug FROM "NearDuplicate" d JOIN "Article" a ON a.id = d."otherId" WHERE d."articleId" = ANY(${ids})
    UNION SELECT 'article:' || slug FROM "RetiredSlug" WHERE "articleId" = ANY(${ids})
    UNION SELECT 'outlet:' || o.slug FROM "Article" a JOIN "Outlet" o ON o.id = a."outletId" WHERE a.id = ANY(${ids})
    UNION SELECT 'topic:' || t.slug FROM "ArticleTopic" f JOIN "Topic" t ON t.id = f."topicId" WHERE f."articleId" = ANY(${ids})
    UNION SELECT 'entity:' || e.kind || '/' || e.slug FROM "ArticleEntity" c
      JOIN "Entity" e ON e.id = c."entityId" WHERE c."articleId" = ANY(${ids})
    UNION SELECT 'entity:country/' || h.slug FROM "ArticleEntity" c JOIN "Entity" e ON e.id = c."entityId"
      JOIN "Entity" h ON h.id = e."countryId" WHERE c."articleId" = ANY(${ids})`);
  return [...new Set([...rows.map(({ tag }) => tag), ...(await listAlikeTags(db, ids))])];
}

/** The same where their titles, times or places in topics change too: with the articles before and after them. */
export async function listPlacedArticleTags(db: Database, articleIds: readonly number[]): Promise<string[]> {
  return [...(await listArticleTags(db, articleIds)), ...(await listTopicNeighbourTags(db, articleIds))];
}
