import { articleConditions } from "./article-conditions";
import { connectedCount } from "./connected-count";
import type { Database } from "./database";
import { demandConditions } from "./demand-conditions";
import { Prisma } from "./generated/client";
import type { ResolvedQuery } from "./resolve-query";

/** Articles on one page of a list: those that match all of the search, and those that match some of its words. */
type Listed = { all: readonly number[]; some: readonly number[] };

/**
 * Which of the listed articles the search would not find if a country had to be named: they meet a country that it
 * demands only by a place in it or a membership. Of `all` these are those that `connectedCount` counts.
 */
export async function listOnlyConnected(
  db: Database,
  resolved: ResolvedQuery,
  { all, some }: Listed,
): Promise<ReadonlySet<number>> {
  if (!resolved.query.connected || connectedCount(resolved) === null || all.length + some.length === 0)
    return new Set();
  const strict = { ...resolved, query: { ...resolved.query, connected: false } };
  const rows = await db.$queryRaw<{ id: number }[]>(Prisma.sql`
    SELECT a.id FROM "Article" a WHERE a.id = ANY(${[...all]}) AND (${articleConditions(strict)}) IS NOT TRUE
    UNION ALL
    SELECT a.id FROM "Article" a WHERE a.id = ANY(${[...some]}) AND (${demandConditions(strict)}) IS NOT TRUE`);
  return new Set(rows.map(({ id }) => id));
}
