import type { EntitySummary } from "@/lib/archive/entity";
import type { EntityKind } from "@/lib/archive/entity-kind";
import type { Database } from "./database";
import { FILTER_BASES_SQL } from "./filter-bases";
import { Prisma } from "./generated/client";
import { type EntityRow, toEntityRef } from "./to-entity-ref";

export type EntitySummaryRow = EntityRow & { id: number; provisional: boolean; count: number };

/** The entities of a kind, those with the most articles first, and how many there are. */
export async function listEntities(
  db: Database,
  kind: EntityKind,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ total: number; items: EntitySummary[] }> {
  const [total, items] = await Promise.all([
    countEntities(db, kind),
    listEntitySummaries(db, Prisma.sql`e.kind = ${kind}::"EntityKind" AND ${SHOWN}`, { limit, offset }),
  ]);
  return { total, items };
}

/** What only a withdrawn article names, and nobody vouches for, is shown nowhere. */
const SHOWN = Prisma.sql`(NOT e.provisional OR EXISTS (SELECT 1 FROM "ArticleEntity" n WHERE n."entityId" = e.id))`;

function countEntities(db: Database, kind: EntityKind | null): Promise<number> {
  return db.entity.count({
    where: { ...(kind && { kind }), OR: [{ provisional: false }, { articles: { some: {} } }] },
  });
}

/** Where a page of entities ended. */
export type EntityPlace = { kind: EntityKind; slug: string };

/** Entities of a kind, or of all, in the order of kind and slug from `after` on, and how many there are in all. */
export async function listEntitiesAfter(
  db: Database,
  kind: EntityKind | null,
  { limit, after }: { limit: number; after: EntityPlace | null },
): Promise<{ total: number; items: EntitySummary[] }> {
  const ofKind = kind === null ? Prisma.sql`TRUE` : Prisma.sql`e.kind = ${kind}::"EntityKind"`;
  const beyond = after ? Prisma.sql`(e.kind, e.slug) > (${after.kind}::"EntityKind", ${after.slug})` : Prisma.sql`TRUE`;
  const [total, items] = await Promise.all([
    countEntities(db, kind),
    listEntitySummaries(db, Prisma.sql`${ofKind} AND ${SHOWN} AND ${beyond}`, {
      limit,
      order: Prisma.sql`e.kind, e.slug`,
    }),
  ]);
  return { total, items };
}

const MOST_NAMED_FIRST = Prisma.sql`8 DESC, e."nameEn" NULLS LAST, e.slug`;

/** The entities `e` for which `condition` holds, with the number of articles a filter by each answers with. */
export async function listEntitySummaries(
  db: Database,
  condition: Prisma.Sql,
  { limit, offset = 0, order = MOST_NAMED_FIRST }: { limit: number; offset?: number; order?: Prisma.Sql },
): Promise<EntitySummary[]> {
  const rows = await db.$queryRaw<EntitySummaryRow[]>(Prisma.sql`
    SELECT e.id, e.kind, e.slug, e.code, e."nameEn", e."nameZh", e.provisional, coalesce(c.count, 0)::int AS count
    FROM "Entity" e
    LEFT JOIN LATERAL (
      SELECT count(*) AS count FROM "ArticleEntity" x WHERE x."entityId" = e.id AND x.basis IN (${FILTER_BASES_SQL})
    ) c ON TRUE
    WHERE ${condition}
    ORDER BY ${order}
    LIMIT ${limit} OFFSET ${offset}`);
  return rows.map((row) => ({ ...toEntityRef(row), count: row.count, provisional: row.provisional }));
}
