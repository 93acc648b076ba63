import { entityKey } from "@/lib/archive/entity-key";
import type { EntityKey } from "@/lib/archive/mention";
import type { RegistryEntity } from "@/lib/registry/registry";
import { foldedForms } from "@/lib/search/fold";
import type { Database } from "./database";
import { Prisma } from "./generated/client";
import { insertRows } from "./insert-rows";

const ENTITY_COLUMNS = {
  kind: '"EntityKind"',
  slug: "text",
  code: "text",
  nameEn: "text",
  nameZh: "text",
  nameHant: "text",
  facts: "jsonb",
  provisional: "boolean",
};

/**
 * Stores entities by kind and slug: new ones are added, known ones take the registry's word. Names, what they are
 * part of and the country they lie in are replaced as a whole.
 */
export async function writeEntities(db: Database, given: readonly RegistryEntity[]): Promise<void> {
  // Several articles may need one provisional entity, and one statement cannot store a row twice.
  const entities = [...new Map(given.map((entity) => [entityKey(entity), entity])).values()];
  await insertRows(
    db,
    "Entity",
    ENTITY_COLUMNS,
    entities.map((entity) => ({
      kind: entity.kind,
      slug: entity.slug,
      code: entity.code,
      nameEn: entity.names.en,
      nameZh: entity.names.zh,
      nameHant: entity.traditional,
      facts: entity.facts,
      provisional: entity.provisional,
    })),
    `ON CONFLICT (kind, slug) DO UPDATE SET code = excluded.code, "nameEn" = excluded."nameEn",
       "nameZh" = excluded."nameZh", "nameHant" = excluded."nameHant", facts = excluded.facts, provisional = excluded.provisional`,
  );
  const keys = JSON.stringify(
    entities.map((entity) => ({
      kind: entity.kind,
      slug: entity.slug,
      partOfKind: entity.partOf?.kind ?? null,
      partOfSlug: entity.partOf?.slug ?? null,
      country: entity.country,
      aliases: entity.aliases,
    })),
  );
  await db.$executeRaw(Prisma.sql`
    UPDATE "Entity" e SET "partOfId" = p.id, "countryId" = c.id,
      aliases = ARRAY(SELECT json_array_elements_text(r.aliases))
    FROM json_to_recordset(${keys}::json)
      AS r(kind text, slug text, "partOfKind" text, "partOfSlug" text, country text, aliases json)
    LEFT JOIN "Entity" p ON p.kind::text = r."partOfKind" AND p.slug = r."partOfSlug"
    LEFT JOIN "Entity" c ON c.kind = 'country' AND c.slug = r.country
    WHERE e.kind::text = r.kind AND e.slug = r.slug`);
  await writeNames(db, entities);
}

async function writeNames(db: Database, entities: readonly RegistryEntity[]): Promise<void> {
  const rows = entities.flatMap((entity) => {
    const names = [entity.names.en, entity.names.zh, ...entity.aliases];
    const folded = new Set(names.flatMap((name) => (name === null ? [] : foldedForms(name))));
    return [...folded].map((name) => ({ kind: entity.kind, slug: entity.slug, folded: name }));
  });
  await db.$executeRaw(Prisma.sql`
    DELETE FROM "EntityName" n USING "Entity" e, json_to_recordset(${JSON.stringify(rows)}::json) AS r(kind text, slug text)
    WHERE n."entityId" = e.id AND e.kind::text = r.kind AND e.slug = r.slug`);
  await db.$executeRaw(Prisma.sql`
    INSERT INTO "EntityName" ("entityId", folded)
    SELECT e.id, r.folded FROM json_to_recordset(${JSON.stringify(rows)}::json) AS r(kind text, slug text, folded text)
    JOIN "Entity" e ON e.kind::text = r.kind AND e.slug = r.slug
    ON CONFLICT DO NOTHING`);
}

/**
 * Removes the entities that the registry no longer states and no article names, and tells how many. One that an article
 * still names, because a pattern recognises its name, is provisional from then on, unless the curator `accepted` it:
 * nobody vouches for its facts.
 */
export async function deleteUnstatedEntities(
  db: Database,
  stated: readonly RegistryEntity[],
  accepted: readonly EntityKey[],
): Promise<number> {
  const keys = JSON.stringify(stated.map(({ kind, slug }) => ({ kind, slug })));
  const deleted = await deleteUnnamed(db, keys);
  const vouched = JSON.stringify([...stated, ...accepted].map(({ kind, slug }) => ({ kind, slug })));
  await db.$executeRaw(Prisma.sql`
    UPDATE "Entity" e SET provisional = true, facts = '[]'
    WHERE NOT e.provisional
      AND NOT EXISTS (SELECT 1 FROM json_to_recordset(${vouched}::json) AS r(kind text, slug text)
                      WHERE r.kind = e.kind::text AND r.slug = e.slug)`);
  return deleted;
}

async function deleteUnnamed(db: Database, keys: string): Promise<number> {
  const deleted = await db.$executeRaw(Prisma.sql`
    DELETE FROM "Entity" e
    WHERE NOT EXISTS (SELECT 1 FROM json_to_recordset(${keys}::json) AS r(kind text, slug text)
                      WHERE r.kind = e.kind::text AND r.slug = e.slug)
      AND NOT EXISTS (SELECT 1 FROM "ArticleEntity" c WHERE c."entityId" = e.id)
      AND NOT EXISTS (SELECT 1 FROM "Mention" m WHERE m."entityId" = e.id)
      AND NOT EXISTS (SELECT 1 FROM "Entity" o WHERE o."partOfId" = e.id OR o."countryId" = e.id)`);
  // What was only kept by a part of it goes with the part.
  return deleted === 0 ? 0 : deleted + (await deleteUnnamed(db, keys));
}
