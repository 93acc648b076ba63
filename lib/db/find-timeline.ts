import { dayAfter, firstDay } from "@/lib/archive/date-bound";
import { layTimeline, type Period, partLength, type Timeline } from "@/lib/archive/timeline";
import type { TimelineQuery } from "@/lib/search/timeline-query";
import { narrowings } from "./article-conditions";
import type { Database } from "./database";
import { Prisma } from "./generated/client";
import { listTimelineEvents } from "./list-timeline-events";
import { type ResolvedQuery, resolveQuery } from "./resolve-query";

/** A timeline and what its filters name: three queries, however much there is. */
export async function findTimeline(
  db: Database,
  { period, of }: TimelineQuery,
): Promise<{ timeline: Timeline; resolved: Pick<ResolvedQuery, "query" | "chosen" | "notes"> }> {
  const resolved = await resolveQuery(db, of);
  const [counts, events] = await Promise.all([
    countByPart(db, resolved, period),
    listTimelineEvents(db, resolved, period),
  ]);
  const dated = counts.flatMap((row) => (row.period === null ? [] : [{ period: row.period, count: row.count }]));
  const undated = counts.find((row) => row.period === null)?.count ?? 0;
  return { timeline: layTimeline(period, dated, events, undated), resolved };
}

type CountRow = { period: Period | null; count: number };

const FORMATS: Record<number, string> = { 4: "YYYY", 7: "YYYY-MM", 10: "YYYY-MM-DD" };

/**
 * How many articles there are in each part of a period. Those that a filter finds are counted in the index of ids and
 * times alone: what is withdrawn has no connections, so no row needs to be read. Of all articles those of a period are
 * found by the time they are sorted by.
 */
function countByPart(db: Database, resolved: ResolvedQuery, period: Period | null): Promise<CountRow[]> {
  const filters = narrowings(resolved).map(({ condition }) => condition);
  const time = filters.length > 0 ? Prisma.sql`a."publishedAt"` : Prisma.sql`a."sortAt"`;
  const within =
    period === null
      ? []
      : [
          Prisma.sql`${time} >= ${firstDay(period)}::timestamp AND ${time} < ${dayAfter(period)}::timestamp`,
          Prisma.sql`a."publishedAt" IS NOT NULL`,
        ];
  const conditions = [...(filters.length > 0 ? filters : [Prisma.sql`a.listed`]), ...within];
  const unit = partLength(period);
  const part = unit === 4 ? "year" : unit === 7 ? "month" : "day";
  return db.$queryRaw<CountRow[]>(Prisma.sql`
    SELECT to_char(part, ${FORMATS[unit]}) AS period, count FROM (
      SELECT date_trunc(${part}, a."publishedAt") AS part, count(*)::int AS count
      FROM "Article" a WHERE ${Prisma.join(conditions, " AND ")} GROUP BY 1
    ) counted`);
}
