import type { EntityKind } from "@/lib/archive/entity-kind";
import type { Database } from "./database";
import { Prisma } from "./generated/client";

/** The slug under which the entity of a former slug is found now, or null where that leads to none. */
export async function findRetiredEntity(db: Database, kind: EntityKind, slug: string): Promise<string | null> {
  const rows = await db.$queryRaw<{ slug: string }[]>(Prisma.sql`
    WITH RECURSIVE led AS (
      SELECT "to" AS slug FROM "RetiredEntity" WHERE kind = ${kind}::"EntityKind" AND slug = ${slug}
      UNION
      SELECT r."to" FROM led JOIN "RetiredEntity" r ON r.kind = ${kind}::"EntityKind" AND r.slug = led.slug
    )
    SELECT led.slug FROM led JOIN "Entity" e ON e.kind = ${kind}::"EntityKind" AND e.slug = led.slug LIMIT 1`);
  return rows[0]?.slug ?? null;
}
