import { foldName } from "@/lib/search/fold";
import type { NameMeanings } from "@/lib/search/widen-query";
import type { Database } from "./database";
import { Prisma } from "./generated/client";

/** What each of the folded names means: the other names of every entity that is called so, and the outlets. */
export async function findMeanings(db: Database, names: readonly string[]): Promise<Map<string, NameMeanings>> {
  if (names.length === 0) return new Map();
  const wanted = [...names];
  const [others, outlets] = await Promise.all([
    db.$queryRaw<{ name: string; main: (string | null)[]; others: string[] }[]>(Prisma.sql`
      SELECT n.folded AS name, array_agg(o.folded ORDER BY o.folded) AS others,
        array_agg(DISTINCT e."nameEn") || array_agg(DISTINCT e."nameZh") AS main
      FROM "EntityName" n JOIN "EntityName" o ON o."entityId" = n."entityId" JOIN "Entity" e ON e.id = n."entityId"
      WHERE n.folded = ANY(${wanted}) GROUP BY n.folded`),
    db.$queryRaw<{ name: string; outlets: number[] }[]>(Prisma.sql`
      SELECT w.name, array_agg(DISTINCT o.id) AS outlets
      FROM unnest(${wanted}::text[]) AS w(name)
      JOIN "Outlet" o ON w.name IN (${folded(Prisma.sql`o.name`)}, ${folded(Prisma.sql`o."nameEn"`)}, ${folded(Prisma.sql`o."nameZh"`)})
      GROUP BY w.name`),
  ]);
  const meanings = new Map<string, NameMeanings>();
  for (const { name, main, others: found } of others) {
    // The names that stand on the pages come first, as they stand there.
    const told = main.filter((each) => each !== null);
    const rest = found.filter((other) => !told.some((each) => foldName(each) === other));
    meanings.set(name, { others: [...new Set([...told, ...rest])], outlets: [] });
  }
  for (const { name, outlets: found } of outlets) {
    meanings.set(name, { others: meanings.get(name)?.others ?? [], outlets: found });
  }
  return meanings;
}

// Outlets keep no folded name; this is near enough to lib/search/fold for the names that outlets have.
function folded(column: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`trim(regexp_replace(lower(${column}), '[^[:alnum:]]+', ' ', 'g'))`;
}
