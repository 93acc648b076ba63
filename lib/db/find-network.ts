import { ENTITY_KINDS, type EntityKind } from "@/lib/archive/entity-kind";
import { type CountedPair, layNetwork, type Network, type PlacelessNode } from "@/lib/archive/network";
import type { Database } from "./database";
import { FILTER_BASES_SQL } from "./filter-bases";
import { findEntity } from "./find-entity";
import { Prisma } from "./generated/client";
import { listCompanionRows } from "./list-companions";
import type { EntitySummaryRow } from "./list-entities";
import { toEntityRef } from "./to-entity-ref";

/**
 * As many of each kind, so that not all are countries; of places none, since a city is named with its country. Together
 * they are as many as can be read beside each other.
 */
const OF_A_KIND: Record<EntityKind, number> = {
  country: 9,
  workshop: 6,
  conference: 6,
  outcome: 3,
  organization: 6,
  person: 4,
  place: 0,
  group: 2,
};

/** What is named together in the archive, the most named of each kind: two queries. */
export async function findNetwork(db: Database): Promise<Network> {
  const rows = await listMostNamed(db);
  return lay(db, null, null, rows);
}

/** What is named with an entity, and what of that is named together; null for an unknown one. Three queries. */
export async function findNetworkAround(db: Database, kind: EntityKind, slug: string): Promise<Network | null> {
  const found = await findEntity(db, kind, slug);
  if (!found) return null;
  const companions = await listCompanionRows(db, found);
  const left = { ...OF_A_KIND };
  const rows = companions.filter((row) => {
    left[row.kind] -= 1;
    return left[row.kind] >= 0;
  });
  const { code, names } = found.entity;
  return lay(db, { kind, slug, code, names }, found.id, rows);
}

/** `around`: the id of the center, of whose articles alone the pairs are counted. */
async function lay(
  db: Database,
  center: Network["center"],
  around: number | null,
  rows: readonly EntitySummaryRow[],
): Promise<Network> {
  if (rows.length === 0) return { center, nodes: [], links: [] };
  const { totals, pairs } = await countPairs(
    db,
    rows.map(({ id }) => id),
    around,
  );
  const nodes = rows.map((row): PlacelessNode => {
    return { ...toEntityRef(row), id: row.id, count: row.count, total: totals.get(row.id) ?? row.count };
  });
  return layNetwork(center, nodes, pairs);
}

// A series that is only connected through its editions would stand beside each of them.
async function listMostNamed(db: Database): Promise<EntitySummaryRow[]> {
  const limits = Prisma.join(ENTITY_KINDS.map((kind) => Prisma.sql`(${kind}::"EntityKind", ${OF_A_KIND[kind]}::int)`));
  return db.$queryRaw<EntitySummaryRow[]>(Prisma.sql`
    WITH counted AS (
      SELECT c."entityId" AS id, count(*)::int AS count FROM "ArticleEntity" c
      WHERE c.basis IN (${FILTER_BASES_SQL}) GROUP BY 1 HAVING bool_or(NOT c.inherited)
    ), placed AS (
      SELECT e.id, e.kind, e.slug, e.code, e."nameEn", e."nameZh", e.provisional, c.count,
        row_number() OVER (PARTITION BY e.kind ORDER BY c.count DESC, e.slug) AS place
      FROM counted c JOIN "Entity" e ON e.id = c.id
    )
    SELECT p.id, p.kind, p.slug, p.code, p."nameEn", p."nameZh", p.provisional, p.count
    FROM placed p JOIN (VALUES ${limits}) l(kind, most) ON l.kind = p.kind AND p.place <= l.most
    ORDER BY p.count DESC, p.slug`);
}

/**
 * In how many articles, of all or of those that name `around`, each of the entities is named, and each two of them. What is part of the other, or lies in it, is
 * named with it by definition, and is no pair.
 */
async function countPairs(
  db: Database,
  ids: readonly number[],
  around: number | null,
): Promise<{ totals: Map<number, number>; pairs: CountedPair[] }> {
  const wanted = [...ids];
  const beside =
    around === null
      ? Prisma.sql`TRUE`
      : Prisma.sql`EXISTS (SELECT 1 FROM "ArticleEntity" o WHERE o."articleId" = c."articleId"
          AND o."entityId" = ${around} AND o.basis IN (${FILTER_BASES_SQL}))`;
  const rows = await db.$queryRaw<CountedPair[]>(Prisma.sql`
    WITH RECURSIVE whole AS (
      SELECT e.id, e."partOfId" AS "in" FROM "Entity" e WHERE e.id = ANY(${wanted})
      UNION SELECT w.id, p."partOfId" FROM whole w JOIN "Entity" p ON p.id = w."in"
    ), within AS (
      SELECT id, "in" FROM whole WHERE "in" IS NOT NULL
      UNION SELECT e.id, e."countryId" FROM "Entity" e WHERE e.id = ANY(${wanted}) AND e."countryId" IS NOT NULL
    ), named AS MATERIALIZED (
      SELECT c."articleId", c."entityId" FROM "ArticleEntity" c
      WHERE c."entityId" = ANY(${wanted}) AND c.basis IN (${FILTER_BASES_SQL}) AND ${beside}
    ), counted AS (
      SELECT a."entityId" AS one, b."entityId" AS other, count(*)::int AS count
      FROM named a JOIN named b ON b."articleId" = a."articleId" AND b."entityId" >= a."entityId" GROUP BY 1, 2
    )
    SELECT c.one, c.other, c.count FROM counted c
    WHERE NOT EXISTS (SELECT 1 FROM within w WHERE (w.id = c.one AND w."in" = c.other) OR (w.id = c.other AND w."in" = c.one))`);
  return {
    totals: new Map(rows.filter(({ one, other }) => one === other).map(({ one, count }) => [one, count])),
    pairs: rows.filter(({ one, other }) => one !== other),
  };
}
