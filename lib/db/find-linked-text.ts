import type { LinkedText } from "@/lib/archive/coverage";
import type { Database } from "./database";
import { Prisma } from "./generated/client";

/**
 * How much of the text of all listed articles stands in a mention. Mentions of one field nest and never cross, so those
 * that begin after every earlier one has ended are the outermost, and cover what all of them cover.
 */
export async function findLinkedText(db: Database): Promise<LinkedText> {
  const [[texts], [mentions]] = await Promise.all([
    db.$queryRaw<{ characters: number }[]>(Prisma.sql`
      SELECT (
        (SELECT coalesce(sum(length(title) + coalesce(length(viewpoint), 0)), 0) FROM "Article" WHERE listed)
        + (SELECT coalesce(sum(length(g.heading)), 0) FROM "Group" g JOIN "Article" a ON a.id = g."articleId" WHERE a.listed)
        + (SELECT coalesce(sum(length(b.text)), 0) FROM "Bullet" b JOIN "Article" a ON a.id = b."articleId" WHERE a.listed)
      )::float8 AS characters`),
    db.$queryRaw<{ mentions: number; linked: number }[]>(Prisma.sql`
      SELECT count(*)::int AS mentions, coalesce(sum(length(surface)) FILTER (WHERE start >= covered), 0)::float8 AS linked
      FROM (
        SELECT m.surface, m.start, coalesce(max(m."end") OVER (
          PARTITION BY m."articleId", m.field, m."groupNumber", m."bulletKey" ORDER BY m.start, m."end" DESC
          ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS covered
        FROM "Mention" m JOIN "Article" a ON a.id = m."articleId" WHERE a.listed
      ) t`),
  ]);
  return { characters: texts?.characters ?? 0, linked: mentions?.linked ?? 0, mentions: mentions?.mentions ?? 0 };
}
