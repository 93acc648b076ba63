import { articleConditions } from "./article-conditions";
import type { Database } from "./database";
import { Prisma } from "./generated/client";
import type { ResolvedQuery } from "./resolve-query";

/** What must hold of an article `a` to be shown: where near-duplicates are folded, none of its group that is found is newer. */
export function shownConditions(resolved: ResolvedQuery): Prisma.Sql {
  if (!resolved.query.fold) return articleConditions(resolved);
  return Prisma.sql`${articleConditions(resolved)} AND a.id NOT IN (${olderDuplicates(resolved)})`;
}

/** The same of articles `a` that the query is known to find, as a WHERE. */
export function unfolded(resolved: ResolvedQuery): Prisma.Sql {
  return resolved.query.fold ? Prisma.sql`WHERE a.id NOT IN (${olderDuplicates(resolved)})` : Prisma.empty;
}

/** How many articles a query finds, and how many of them are older near-duplicates of others of them. */
export async function countArticles(
  db: Database,
  resolved: ResolvedQuery,
): Promise<{ total: number; duplicates: number }> {
  const rows = await db.$queryRaw<{ total: number; duplicates: number }[]>(Prisma.sql`
    SELECT count(*)::int AS total, (count(d."groupId") - count(DISTINCT d."groupId"))::int AS duplicates
    FROM "Article" a LEFT JOIN "DuplicateGroup" d ON d."articleId" = a.id WHERE ${articleConditions(resolved)}`);
  return rows[0] ?? { total: 0, duplicates: 0 };
}

/** How many near-duplicates are folded away under each of the articles that are shown. */
export async function countFolded(
  db: Database,
  resolved: ResolvedQuery,
  shown: readonly number[],
): Promise<Map<number, number>> {
  if (shown.length === 0) return new Map();
  const rows = await db.$queryRaw<{ id: number; folded: number }[]>(Prisma.sql`
    SELECT top."articleId" AS id, count(*)::int - 1 AS folded
    FROM "DuplicateGroup" top JOIN "DuplicateGroup" d ON d."groupId" = top."groupId" JOIN "Article" a ON a.id = d."articleId"
    WHERE top."articleId" = ANY(${[...shown]}) AND ${articleConditions(resolved)} GROUP BY 1`);
  return new Map(rows.map(({ id, folded }) => [id, folded]));
}

// Read from the groups, which are few beside the articles: the rest of the archive is not sorted for it.
function olderDuplicates(resolved: ResolvedQuery): Prisma.Sql {
  return Prisma.sql`
    SELECT ranked.id FROM (
      SELECT a.id, row_number() OVER (PARTITION BY d."groupId" ORDER BY a."sortAt" DESC, a.id DESC) AS place
      FROM "DuplicateGroup" d JOIN "Article" a ON a.id = d."articleId" WHERE ${articleConditions(resolved)}
    ) ranked WHERE ranked.place > 1`;
}
