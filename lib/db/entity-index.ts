import type { EntityKey } from "@/lib/archive/mention";
import type { RegistryEntity } from "@/lib/registry/registry";
import { withNamesOf } from "@/lib/registry/with-names-of";
import type { Database } from "./database";
import { Prisma } from "./generated/client";
import { entityKey, writeEntities } from "./write-registry";

/** The ids of entities by `entityKey`, and by id what each is part of: the parents of a connection. */
export type EntityIndex = { idOf: ReadonlyMap<string, number>; parentOf: ReadonlyMap<number, number> };

type Row = EntityKey & {
  id: number;
  partOfId: number | null;
  provisional: boolean;
  nameEn: string | null;
  nameZh: string | null;
};

/**
 * The entities that mentions name, and everything those are part of. Of `lacking`, which the registry does not state,
 * those that are not stored yet are added. One that is stored stays as it is, unless the curator's word on it changed:
 * texts write the name of a provisional one in many ways.
 */
export async function entityIndex(
  db: Database,
  mentions: readonly EntityKey[],
  lacking: readonly RegistryEntity[],
): Promise<EntityIndex> {
  const wanted = [...new Map(mentions.map(({ kind, slug }) => [entityKey({ kind, slug }), { kind, slug }])).values()];
  const found = await listWithParents(db, wanted);
  const changed = changedEntities(lacking, new Map(found.map((row) => [entityKey(row), row])));
  if (changed.length === 0) return toIndex(found);
  await writeEntities(db, changed);
  return toIndex(await listWithParents(db, wanted));
}

function changedEntities(lacking: readonly RegistryEntity[], stored: ReadonlyMap<string, Row>): RegistryEntity[] {
  const changed = new Map<string, RegistryEntity>();
  for (const entity of lacking) {
    const key = entityKey(entity);
    const row = stored.get(key);
    const isKnown = row?.provisional === entity.provisional && (entity.provisional || hasNames(row, entity));
    if (isKnown) continue;
    // Of one that was accepted, texts in either script know a name.
    const names = row && !entity.provisional ? { names: { en: row.nameEn, zh: row.nameZh } } : undefined;
    changed.set(key, withNamesOf(withNamesOf(entity, changed.get(key)), names));
  }
  return [...changed.values()];
}

function hasNames({ nameEn, nameZh }: Row, { names }: RegistryEntity): boolean {
  return (names.en === null || names.en === nameEn) && (names.zh === null || names.zh === nameZh);
}

async function listWithParents(db: Database, wanted: readonly EntityKey[]): Promise<Row[]> {
  return db.$queryRaw(Prisma.sql`
    WITH RECURSIVE named AS (
      SELECT e.id, e.kind, e.slug, e."partOfId", e.provisional, e."nameEn", e."nameZh"
      FROM json_to_recordset(${JSON.stringify(wanted)}::json) AS r(kind text, slug text)
      JOIN "Entity" e ON e.kind = r.kind::"EntityKind" AND e.slug = r.slug
      UNION
      SELECT p.id, p.kind, p.slug, p."partOfId", p.provisional, p."nameEn", p."nameZh" FROM named n JOIN "Entity" p ON p.id = n."partOfId"
    ) SELECT * FROM named`);
}

function toIndex(rows: readonly Row[]): EntityIndex {
  return {
    idOf: new Map(rows.map((row) => [entityKey(row), row.id])),
    parentOf: new Map(rows.flatMap((row) => (row.partOfId === null ? [] : [[row.id, row.partOfId] as const]))),
  };
}
