import { entityKey } from "@/lib/archive/entity-key";
import type { EntityKey } from "@/lib/archive/mention";
import type { RegistryEntity } from "@/lib/registry/registry";
import { withNamesOf } from "@/lib/registry/with-names-of";
import type { Database } from "./database";
import { Prisma } from "./generated/client";
import { writeEntities } from "./write-registry";

/** The ids of entities by `entityKey`, and by id what each is part of: the parents of a connection. */
export type EntityIndex = { idOf: ReadonlyMap<string, number>; parentOf: ReadonlyMap<number, number> };

type Row = EntityKey & {
  id: number;
  partOfId: number | null;
  provisional: boolean;
  nameEn: string | null;
  nameZh: string | null;
  country: string | null;
};

/**
 * The entities that mentions name, and everything those are part of. Of `lacking`, which the registry does not state,
 * those that are not stored yet are added. One that is stored stays as it is and takes a name that it lacks, unless it
 * is accepted or provisional no more: texts write a name in many ways, and the first of them counts.
 */
export async function entityIndex(
  db: Database,
  mentions: readonly EntityKey[],
  lacking: readonly RegistryEntity[],
): Promise<EntityIndex> {
  const wanted = [...new Map(mentions.map(({ kind, slug }) => [entityKey({ kind, slug }), { kind, slug }])).values()];
  const found = await listWithParents(db, wanted);
  const changed = changedEntities(lacking, found);
  if (changed.length === 0) return toIndex(found);
  await writeEntities(db, changed);
  return toIndex(await listWithParents(db, wanted));
}

function changedEntities(lacking: readonly RegistryEntity[], rows: readonly Row[]): RegistryEntity[] {
  const stored = new Map(rows.map((row) => [entityKey(row), row]));
  const byId = new Map(rows.map((row) => [row.id, row]));
  const changed = new Map<string, RegistryEntity>();
  for (const entity of lacking) {
    const key = entityKey(entity);
    const row = stored.get(key);
    const known = changed.get(key) ?? (row?.provisional === entity.provisional ? asStored(entity, row, byId) : null);
    // The first text that names it says what it is and how it is written; another only what that one lacks.
    if (known === null) changed.set(key, entity);
    else if (lacksNameOf(known, entity)) changed.set(key, withNamesOf(known, entity));
  }
  return [...changed.values()];
}

function asStored(entity: RegistryEntity, row: Row, byId: ReadonlyMap<number, Row>): RegistryEntity {
  const whole = row.partOfId === null ? undefined : byId.get(row.partOfId);
  const partOf = whole ? { kind: whole.kind, slug: whole.slug } : null;
  return { ...entity, names: { en: row.nameEn, zh: row.nameZh }, partOf, country: row.country };
}

const lacksNameOf = ({ names }: RegistryEntity, other: RegistryEntity) =>
  (names.en === null && other.names.en !== null) || (names.zh === null && other.names.zh !== null);

async function listWithParents(db: Database, wanted: readonly EntityKey[]): Promise<Row[]> {
  return db.$queryRaw(Prisma.sql`
    WITH RECURSIVE named AS (
      SELECT e.id, e.kind, e.slug, e."partOfId", e.provisional, e."nameEn", e."nameZh", e."countryId"
      FROM json_to_recordset(${JSON.stringify(wanted)}::json) AS r(kind text, slug text)
      JOIN "Entity" e ON e.kind = r.kind::"EntityKind" AND e.slug = r.slug
      UNION
      SELECT p.id, p.kind, p.slug, p."partOfId", p.provisional, p."nameEn", p."nameZh", p."countryId" FROM named n JOIN "Entity" p ON p.id = n."partOfId"
    ) SELECT n.*, c.slug AS country FROM named n LEFT JOIN "Entity" c ON c.id = n."countryId"`);
}

function toIndex(rows: readonly Row[]): EntityIndex {
  return {
    idOf: new Map(rows.map((row) => [entityKey(row), row.id])),
    parentOf: new Map(rows.flatMap((row) => (row.partOfId === null ? [] : [[row.id, row.partOfId] as const]))),
  };
}
