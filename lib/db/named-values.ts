import type { Names } from "@/lib/archive/article";
import { ENTITY_KINDS, type EntityKind } from "@/lib/archive/entity-kind";
import { foldName } from "@/lib/search/fold";
import type { FilterName } from "@/lib/search/search-query";
import type { Database } from "./database";
import { Prisma } from "./generated/client";

/** What a value of a filter may name. */
export type NamedValue = { filter: FilterName; id: number; slug: string; code: string | null; names: Names };

/** The values given for one filter. */
export type GivenValues = { filter: FilterName; values: readonly string[] };

/**
 * What the values name by slug, one it had before or, for a country, by code; with `byName` by any name too. Two queries at the most,
 * none for no values.
 */
export async function findNamedValues(
  db: Database,
  given: readonly GivenValues[],
  { byName = false } = {},
): Promise<{ value: NamedValue; given: string; exact: boolean }[]> {
  const wanted = given.flatMap(({ filter, values }) =>
    values.map((value) => ({ filter, value, code: value.toUpperCase(), folded: byName ? foldName(value) : "" })),
  );
  if (wanted.length === 0) return [];
  const entities = wanted.filter(({ filter }) => isKind(filter));
  const [rows, collections] = await Promise.all([
    entities.length === 0 ? [] : findEntities(db, entities),
    entities.length === wanted.length ? [] : findCollections(db, wanted),
  ]);
  return [...rows, ...collections].map(({ given: stated, exact, nameEn, nameZh, ...row }) => ({
    given: stated,
    exact,
    value: { ...row, names: { en: nameEn, zh: nameZh } },
  }));
}

type Wanted = { filter: FilterName; value: string; code: string; folded: string };
type Row = {
  given: string;
  /** By a slug or code, not by a name. */
  exact: boolean;
  filter: FilterName;
  id: number;
  slug: string;
  code: string | null;
  nameEn: string | null;
  nameZh: string | null;
};

function findEntities(db: Database, wanted: readonly Wanted[]): Promise<Row[]> {
  return db.$queryRaw<Row[]>(Prisma.sql`
    WITH RECURSIVE w AS (SELECT * FROM json_to_recordset(${JSON.stringify(wanted)}::json)
      AS r(filter "EntityKind", value text, code text, folded text)),
    led AS (
      SELECT w.value, w.filter, r."to" AS slug FROM w JOIN "RetiredEntity" r ON r.kind = w.filter AND r.slug = w.value
      WHERE NOT EXISTS (SELECT 1 FROM "Entity" e WHERE e.kind = w.filter AND e.slug = w.value)
      UNION SELECT led.value, led.filter, r."to"
      FROM led JOIN "RetiredEntity" r ON r.kind = led.filter AND r.slug = led.slug
    )
    SELECT w.value AS given, TRUE AS exact, e.kind::text AS filter, e.id, e.slug, e.code, e."nameEn", e."nameZh"
    FROM w JOIN "Entity" e ON e.kind = w.filter AND e.slug = w.value
    UNION SELECT w.value, TRUE, e.kind::text, e.id, e.slug, e.code, e."nameEn", e."nameZh"
    FROM w JOIN "Entity" e ON e.code = w.code AND e.kind = w.filter
    UNION SELECT led.value, TRUE, e.kind::text, e.id, e.slug, e.code, e."nameEn", e."nameZh"
    FROM led JOIN "Entity" e ON e.kind = led.filter AND e.slug = led.slug
    UNION SELECT w.value, FALSE, e.kind::text, e.id, e.slug, e.code, e."nameEn", e."nameZh"
    FROM w JOIN "EntityName" n ON n.folded = w.folded AND w.folded <> ''
    JOIN "Entity" e ON e.id = n."entityId" AND e.kind = w.filter`);
}

function findCollections(db: Database, wanted: readonly Wanted[]): Promise<Row[]> {
  const names = JSON.stringify(
    wanted
      .filter(({ filter }) => !isKind(filter))
      .map(({ folded, ...each }) => ({ ...each, name: folded === "" ? null : each.value.toLowerCase() })),
  );
  return db.$queryRaw<Row[]>(Prisma.sql`
    WITH w AS (SELECT * FROM json_to_recordset(${names}::json) AS r(filter text, value text, name text))
    SELECT w.value AS given, o.slug = w.value AS exact, 'outlet' AS filter, o.id, o.slug, NULL AS code, coalesce(o."nameEn", o.name) AS "nameEn",
      coalesce(o."nameZh", o.name) AS "nameZh"
    FROM w JOIN "Outlet" o ON w.filter = 'outlet'
      AND (o.slug = w.value OR w.name IN (lower(o.name), lower(o."nameEn"), lower(o."nameZh")))
    UNION ALL SELECT w.value, t.slug = w.value, 'topic', t.id, t.slug, NULL, t.title, t.title
    FROM w JOIN "Topic" t ON w.filter = 'topic' AND (t.slug = w.value OR lower(t.title) = w.name)`);
}

function isKind(filter: FilterName): filter is EntityKind {
  return (ENTITY_KINDS as readonly string[]).includes(filter);
}
