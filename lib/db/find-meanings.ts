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
    findOutletsCalled(db, new Set(names)),
  ]);
  const meanings = new Map<string, NameMeanings>();
  for (const { name, main, others: found } of others) {
    // The names that stand on the pages come first, as they stand there.
    const told = main.filter((each) => each !== null);
    const rest = found.filter((other) => !told.some((each) => foldName(each) === other));
    meanings.set(name, { others: [...new Set([...told, ...rest])], outlets: [] });
  }
  for (const [name, found] of outlets) {
    meanings.set(name, { others: meanings.get(name)?.others ?? [], outlets: found });
  }
  return meanings;
}

// Outlets are few and keep no folded name: all are read, in order of their key, which needs no sequential scan.
async function findOutletsCalled(db: Database, names: ReadonlySet<string>): Promise<Map<string, number[]>> {
  const outlets = await db.$queryRaw<{ id: number; called: string[] }[]>(Prisma.sql`
    SELECT id, array_remove(ARRAY[name, "nameEn", "nameZh"], NULL) AS called FROM "Outlet" ORDER BY id`);
  const found = new Map<string, number[]>();
  for (const { id, called } of outlets) {
    for (const name of new Set(called.map(foldName))) {
      if (names.has(name)) found.set(name, [...(found.get(name) ?? []), id]);
    }
  }
  return new Map([...found].sort(([one], [other]) => (one < other ? -1 : 1)));
}
