import type { EntitySummary } from "@/lib/archive/entity";
import type { Database } from "./database";
import { FILTER_BASES_SQL } from "./filter-bases";
import type { FoundEntity } from "./find-entity";
import { Prisma } from "./generated/client";
import type { EntitySummaryRow } from "./list-entities";
import { toEntityRef } from "./to-entity-ref";

/** As many of each kind as a page lists. */
const MOST = 12;
/** Of an entity in more articles it costs less to read what all articles are connected to than to look each one up. */
const MOST_LOOKED_UP = 10_000;

/**
 * What articles that name an entity name besides it, the most frequent of each kind; `count` is exact: the articles that
 * name both. What it is part of, and its own parts, are with it by definition and left out. One query.
 */
export async function listCompanions(db: Database, found: CompanionsOf): Promise<EntitySummary[]> {
  const rows = await listCompanionRows(db, found);
  return rows.map((row) => ({ ...toEntityRef(row), count: row.count, provisional: row.provisional }));
}

type CompanionsOf = Pick<FoundEntity, "id" | "parts" | "wholes" | "entity">;

/** The same with the ids of their rows. */
export async function listCompanionRows(
  db: Database,
  { id, parts, wholes, entity }: CompanionsOf,
): Promise<EntitySummaryRow[]> {
  const others = Prisma.sql`SELECT x."entityId" FROM "ArticleEntity" x
    WHERE x."articleId" = own."articleId" AND x.basis IN (${FILTER_BASES_SQL})`;
  // PostgreSQL takes a look-up to be as dear as on a turning disk, and would read everything for a few hundred articles.
  const each = entity.count <= MOST_LOOKED_UP ? Prisma.sql`${others} OFFSET 0` : others;
  return db.$queryRaw<EntitySummaryRow[]>(Prisma.sql`
    WITH together AS (
      SELECT c."entityId", count(*)::int AS count
      FROM "ArticleEntity" own CROSS JOIN LATERAL (${each}) c
      WHERE own."entityId" = ${id} AND own.basis IN (${FILTER_BASES_SQL})
      GROUP BY c."entityId"
    ), placed AS (
      SELECT e.*, t.count, row_number() OVER (PARTITION BY e.kind ORDER BY t.count DESC, e.slug) AS place
      FROM together t JOIN "Entity" e ON e.id = t."entityId"
      WHERE e.id <> ALL(${[...parts, ...wholes]})
    )
    SELECT id, kind, slug, code, "nameEn", "nameZh", provisional, count FROM placed
    WHERE place <= ${MOST} ORDER BY count DESC, slug`);
}
