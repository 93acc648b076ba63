import type { EntitySummary } from "@/lib/archive/entity";
import type { EntityKind } from "@/lib/archive/entity-kind";
import { foldName } from "@/lib/search/fold";
import type { Database } from "./database";
import { FILTER_BASES_SQL } from "./filter-bases";
import { Prisma } from "./generated/client";
import { type EntityRow, toEntityRef } from "./to-entity-ref";

export type EntitySummaryRow = EntityRow & { id: number; provisional: boolean; count: number };

/** The entities of a kind, those with the most articles first, and how many there are; with `q` those one of whose names holds it. */
export async function listEntities(
  db: Database,
  kind: EntityKind,
  { q = "", limit, offset }: { q?: string; limit: number; offset: number },
): Promise<{ total: number; items: EntitySummary[] }> {
  const condition = ofKind(kind, q);
  const [total, items] = await Promise.all([
    countShown(db, condition),
    listEntitySummaries(db, condition, { limit, offset }),
  ]);
  return { total, items };
}

/** The names of all entities of a kind, or with `q` of those one of whose names holds it; in no order. */
export function listEntityNames(
  db: Database,
  kind: EntityKind,
  q = "",
): Promise<{ id: number; slug: string; nameEn: string | null; nameZh: string | null }[]> {
  return db.$queryRaw(Prisma.sql`SELECT e.id, e.slug, e."nameEn", e."nameZh" FROM "Entity" e WHERE ${ofKind(kind, q)}`);
}

/** The entities of these ids, in their order. */
export async function listEntitiesOf(db: Database, ids: readonly number[]): Promise<EntitySummary[]> {
  if (ids.length === 0) return [];
  const order = Prisma.sql`array_position(${[...ids]}::int[], e.id)`;
  return listEntitySummaries(db, Prisma.sql`e.id = ANY(${[...ids]})`, { limit: ids.length, order });
}

function ofKind(kind: EntityKind, q: string): Prisma.Sql {
  const all = Prisma.sql`e.kind = ${kind}::"EntityKind" AND ${SHOWN}`;
  const wanted = foldName(q);
  if (wanted === "") return all;
  // A folded name has letters, digits and spaces only, so nothing in it means anything to LIKE.
  return Prisma.sql`${all} AND EXISTS (
    SELECT 1 FROM "EntityName" n WHERE n."entityId" = e.id AND n.folded LIKE ${`%${wanted}%`})`;
}

async function countShown(db: Database, condition: Prisma.Sql): Promise<number> {
  const [row] = await db.$queryRaw<{ total: number }[]>(
    Prisma.sql`SELECT count(*)::int AS total FROM "Entity" e WHERE ${condition}`,
  );
  return row?.total ?? 0;
}

/** Of an entity `e`: what only a withdrawn article names, and nobody vouches for, is shown nowhere. */
export const SHOWN = Prisma.sql`(NOT e.provisional OR EXISTS (SELECT 1 FROM "ArticleEntity" n WHERE n."entityId" = e.id))`;

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
  const ofAny = kind === null ? Prisma.sql`TRUE` : Prisma.sql`e.kind = ${kind}::"EntityKind"`;
  const beyond = after ? Prisma.sql`(e.kind, e.slug) > (${after.kind}::"EntityKind", ${after.slug})` : Prisma.sql`TRUE`;
  const [total, items] = await Promise.all([
    countEntities(db, kind),
    listEntitySummaries(db, Prisma.sql`${ofAny} AND ${SHOWN} AND ${beyond}`, {
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
