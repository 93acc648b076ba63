import type { EntityKey } from "@/lib/archive/mention";
import type { RegistryEntity } from "@/lib/registry/registry";
import type { Database } from "./database";
import { Prisma } from "./generated/client";
import { entityKey, writeEntities } from "./write-registry";

/** The ids of entities by `entityKey`, and by id what each is part of: the parents of a connection. */
export type EntityIndex = { idOf: ReadonlyMap<string, number>; parentOf: ReadonlyMap<number, number> };

type Row = EntityKey & { id: number; partOfId: number | null };

/**
 * The entities that mentions name, and everything those are part of. Of `provisional`, those that are not stored yet
 * are added; one that is stored stays as it is, since a curator may have decided on it.
 */
export async function entityIndex(
  db: Database,
  mentions: readonly EntityKey[],
  provisional: readonly RegistryEntity[],
): Promise<EntityIndex> {
  const wanted = [...new Map(mentions.map(({ kind, slug }) => [entityKey({ kind, slug }), { kind, slug }])).values()];
  const found = await listWithParents(db, wanted);
  const stored = new Set(found.map(entityKey));
  const missing = provisional.filter((entity) => !stored.has(entityKey(entity)));
  if (missing.length === 0) return toIndex(found);
  await writeEntities(db, missing);
  return toIndex(await listWithParents(db, wanted));
}

async function listWithParents(db: Database, wanted: readonly EntityKey[]): Promise<Row[]> {
  return db.$queryRaw(Prisma.sql`
    WITH RECURSIVE named AS (
      SELECT e.id, e.kind, e.slug, e."partOfId"
      FROM json_to_recordset(${JSON.stringify(wanted)}::json) AS r(kind text, slug text)
      JOIN "Entity" e ON e.kind = r.kind::"EntityKind" AND e.slug = r.slug
      UNION
      SELECT p.id, p.kind, p.slug, p."partOfId" FROM named n JOIN "Entity" p ON p.id = n."partOfId"
    ) SELECT * FROM named`);
}

function toIndex(rows: readonly Row[]): EntityIndex {
  return {
    idOf: new Map(rows.map((row) => [entityKey(row), row.id])),
    parentOf: new Map(rows.flatMap((row) => (row.partOfId === null ? [] : [[row.id, row.partOfId] as const]))),
  };
}
