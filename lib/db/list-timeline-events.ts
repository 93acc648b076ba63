import type { Period, TimelineEvent } from "@/lib/archive/timeline";
import type { Database } from "./database";
import { Prisma } from "./generated/client";
import type { ResolvedQuery } from "./resolve-query";
import { type EntityRow, toEntityRef } from "./to-entity-ref";

/** More than the registry will state of any period that a person reads. */
const MOST = 2_000;

/** The facts of the registry that say when something happened. */
const BEGINS = ["opened", "starts"];
const DATE = "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$";

type EventRow = EntityRow & { from: Period; to: Period | null };

/**
 * The workshops and conferences of which the registry states when they opened or began, within a period, oldest first,
 * what is stated less exactly after the rest of its time. A country's are those that lie in it; a programme's or a
 * series' are those that are part of it.
 */
export async function listTimelineEvents(
  db: Database,
  { ids }: Pick<ResolvedQuery, "ids">,
  period: Period | null,
): Promise<TimelineEvent[]> {
  const conditions = [Prisma.sql`e.kind IN ('workshop', 'conference')`];
  if (ids.country) conditions.push(Prisma.sql`e."countryId" = ANY(${ids.country})`);
  for (const kind of ["workshop", "conference"] as const) {
    const wanted = ids[kind];
    if (wanted) conditions.push(Prisma.sql`e.id IN (${withParts(wanted)})`);
  }
  const rows = await db.$queryRaw<EventRow[]>(Prisma.sql`
    SELECT * FROM (
      SELECT e.kind, e.slug, e.code, e."nameEn", e."nameZh",
        min(f->>'value') FILTER (WHERE f->>'name' = ANY(${BEGINS})) AS "from",
        max(f->>'value') FILTER (WHERE f->>'name' = 'ends') AS "to"
      FROM "Entity" e CROSS JOIN LATERAL jsonb_array_elements(e.facts) f
      WHERE ${Prisma.join(conditions, " AND ")} AND e.facts <> '[]' AND f->>'value' ~ ${DATE}
      GROUP BY e.id
    ) dated
    WHERE "from" IS NOT NULL AND starts_with("from", ${period ?? ""})
    ORDER BY rpad("from", 10, '~'), kind, slug LIMIT ${MOST}`);
  return rows.map((row) => ({ ...toEntityRef(row), from: row.from, to: row.to === row.from ? null : row.to }));
}

function withParts(ids: readonly number[]): Prisma.Sql {
  return Prisma.sql`WITH RECURSIVE part AS (
    SELECT unnest(${[...ids]}::int[]) AS id UNION SELECT p.id FROM "Entity" p JOIN part ON p."partOfId" = part.id
  ) SELECT id FROM part`;
}
