import type { EntityKey } from "@/lib/archive/mention";
import type { Database } from "./database";
import { Prisma } from "./generated/client";
import { insertRows } from "./insert-rows";

/**
 * Keeps where entities of former slugs are found. An address once given leads on for ever: where a slug leads elsewhere
 * now, so does the one that it led to before; only that of a `rejected` entity leads nowhere. An entity that has a slug is
 * found there, whatever is kept here.
 */
export async function writeRetiredEntities(
  db: Database,
  { retired, rejected }: { retired: readonly (EntityKey & { to: string })[]; rejected: readonly EntityKey[] },
): Promise<void> {
  await db.$executeRaw(Prisma.sql`
    DELETE FROM "RetiredEntity" e USING json_to_recordset(${JSON.stringify(rejected)}::json) AS r(kind text, slug text)
    WHERE r.kind = e.kind::text AND r.slug = e.slug`);
  if (retired.length === 0) return;
  const wanted = Prisma.sql`json_to_recordset(${JSON.stringify(retired)}::json) AS r(kind text, slug text, "to" text)`;
  const moved = await db.$queryRaw<(EntityKey & { to: string })[]>(Prisma.sql`
    SELECT e.kind, e."to" AS slug, r."to" FROM "RetiredEntity" e
    JOIN ${wanted} ON r.kind = e.kind::text AND r.slug = e.slug AND r."to" <> e."to"`);
  // What the curator states comes last, so that it stands.
  const rows = new Map([...moved, ...retired].map((row) => [`${row.kind}/${row.slug}`, row]));
  await insertRows(
    db,
    "RetiredEntity",
    { kind: '"EntityKind"', slug: "text", to: "text" },
    [...rows.values()].map(({ kind, slug, to }) => ({ kind, slug, to })),
    `ON CONFLICT (kind, slug) DO UPDATE SET "to" = excluded."to"`,
  );
}
