import type { Entity, Fact } from "@/lib/archive/entity";
import type { EntityKind } from "@/lib/archive/entity-kind";
import type { MonthCount } from "@/lib/archive/glance";
import type { Database } from "./database";
import { Prisma } from "./generated/client";
import { SHOWN } from "./list-entities";
import { type MonthRow, monthRows, toEntityCounts } from "./month-rows";
import { type RelationRow, relationRows, toRelations } from "./relation-rows";
import { type EntityRow, toEntityRef } from "./to-entity-ref";

/** An entity with the ids by which more is asked about it. */
export type FoundEntity = {
  entity: Entity;
  months: MonthCount[];
  id: number;
  /** Itself and everything that is part of it, downwards: a sentence that names a part names it. */
  parts: number[];
  /** Everything it is part of, upwards. */
  wholes: number[];
};

type Row = EntityRow & {
  id: number;
  nameHant: string | null;
  aliases: string[];
  facts: Fact[];
  provisional: boolean;
  partOf: EntityRow | null;
  country: EntityRow | null;
  parts: number[];
  wholes: number[];
  relations: RelationRow[];
  counted: MonthRow[];
};

/** One entity by kind and slug, or null: one query. */
export async function findEntity(db: Database, kind: EntityKind, slug: string): Promise<FoundEntity | null> {
  const row = await findRow(db, kind, slug);
  if (!row) return null;
  const { months, ...counts } = toEntityCounts(row.counted);
  const entity: Entity = {
    ...toEntityRef(row),
    ...counts,
    provisional: row.provisional,
    traditional: row.nameHant,
    aliases: row.aliases.filter((alias) => alias !== row.nameHant),
    facts: row.facts,
    partOf: row.partOf && toEntityRef(row.partOf),
    country: row.country && toEntityRef(row.country),
    ...toRelations(row.relations),
  };
  return { entity, months, id: row.id, parts: row.parts, wholes: row.wholes };
}

async function findRow(db: Database, kind: EntityKind, slug: string): Promise<Row | null> {
  const rows = await db.$queryRaw<Row[]>(Prisma.sql`
    WITH RECURSIVE self AS (
      SELECT e.* FROM "Entity" e WHERE e.kind = ${kind}::"EntityKind" AND e.slug = ${slug} AND ${SHOWN}
    ), down AS (
      SELECT id FROM self UNION SELECT e.id FROM "Entity" e JOIN down ON e."partOfId" = down.id
    ), up AS (
      SELECT "partOfId" AS id FROM self UNION SELECT e."partOfId" FROM "Entity" e JOIN up ON e.id = up.id
    )
    SELECT s.id, s.kind, s.slug, s.code, s."nameEn", s."nameZh", s."nameHant", s.aliases, s.facts, s.provisional,
      (SELECT ${REF} FROM "Entity" e WHERE e.id = s."partOfId") AS "partOf",
      (SELECT ${REF} FROM "Entity" e WHERE e.id = s."countryId") AS country,
      ARRAY(SELECT id FROM down) AS parts, ARRAY(SELECT id FROM up WHERE id IS NOT NULL) AS wholes,
      (SELECT coalesce(json_agg(r), '[]') FROM (${relationRows(Prisma.sql`s.id`)}) r) AS relations,
      (SELECT coalesce(json_agg(m), '[]') FROM (${monthRows(Prisma.sql`s.id`)}) m) AS counted
    FROM self s`);
  return rows[0] ?? null;
}

const REF = Prisma.sql`json_build_object('kind', e.kind, 'slug', e.slug, 'code', e.code, 'nameEn', e."nameEn", 'nameZh', e."nameZh")`;
