import { everyMonth } from "@/lib/archive/every-month";
import type { MonthCount } from "@/lib/archive/glance";
import { CONNECTED_BASES_SQL, FILTER_BASES_SQL } from "./filter-bases";
import { Prisma } from "./generated/client";

export type EntityCounts = {
  /** Articles that name the entity, and those that are only connected to it. */
  count: number;
  connectedCount: number;
  /** Articles that name it by the month they are from, as `everyMonth` fills them; those without a date are in none. */
  months: MonthCount[];
};

export type MonthRow = { month: string | null; named: boolean; count: number };

/** Of an entity, how many articles of each month name it, and in one row how many are only connected to it. */
export function monthRows(id: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    SELECT to_char(month, 'YYYY-MM') AS month, TRUE AS named, count FROM (
      SELECT date_trunc('month', a."publishedAt") AS month, count(*)::int AS count
      FROM "ArticleEntity" c JOIN "Article" a ON a.id = c."articleId"
      WHERE c."entityId" = ${id} AND c.basis IN (${FILTER_BASES_SQL}) GROUP BY 1
    ) counted
    UNION ALL SELECT NULL, FALSE, count(*)::int FROM "ArticleEntity" c
      WHERE c."entityId" = ${id} AND c.basis IN (${CONNECTED_BASES_SQL})
    ORDER BY month`;
}

export function toEntityCounts(rows: readonly MonthRow[]): EntityCounts {
  const sum = (named: boolean) => rows.reduce((all, row) => (row.named === named ? all + row.count : all), 0);
  const counted = rows.flatMap(({ month, named, count }) => (named && month !== null ? [{ month, count }] : []));
  return { count: sum(true), connectedCount: sum(false), months: everyMonth(counted) };
}
