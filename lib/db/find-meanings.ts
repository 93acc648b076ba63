import { groupBy } from "@/lib/archive/group-by";
import { foldedForms, foldName } from "@/lib/search/fold";
import type { NamedEntity } from "@/lib/search/query-tree";
import type { NameMeanings } from "@/lib/search/widen-query";
import type { Database } from "./database";
import { Prisma } from "./generated/client";

type Row = NamedEntity & { name: string; nameEn: string | null; nameZh: string | null; aliases: string[] };

/** What each of the folded names means: every entity that is called so, with all its names, and the outlets. */
export async function findMeanings(db: Database, names: readonly string[]): Promise<Map<string, NameMeanings>> {
  if (names.length === 0) return new Map();
  const wanted = [...names];
  const [rows, outlets] = await Promise.all([
    db.$queryRaw<Row[]>(Prisma.sql`
      SELECT n.folded AS name, e.id, e.kind::text AS kind, e.slug, e."nameEn", e."nameZh", e.aliases
      FROM "EntityName" n JOIN "Entity" e ON e.id = n."entityId"
      WHERE n.folded = ANY(${wanted}) ORDER BY n.folded, e.kind, e.slug`),
    findOutletsCalled(db, new Set(names)),
  ]);
  const meanings = new Map<string, NameMeanings>();
  for (const [name, called] of groupBy(rows, (row) => row.name)) {
    // The names that stand on the pages come first.
    const main = [...called.map(({ nameEn }) => nameEn), ...called.map(({ nameZh }) => nameZh)];
    const all = [...main.filter((each) => each !== null), ...called.flatMap(({ aliases }) => aliases)];
    const entities = called.map(({ id, kind, slug }) => ({ id, kind, slug }));
    meanings.set(name, { entities, names: [...distinctNames(all)], outlets: [] });
  }
  for (const [name, found] of outlets) {
    const { entities, names: all } = meanings.get(name) ?? { entities: [], names: [] };
    meanings.set(name, { entities, names: all, outlets: found });
  }
  return meanings;
}

function distinctNames(names: readonly string[]): Iterable<string> {
  const known = new Map<string, string>();
  for (const name of names) if (!known.has(foldName(name))) known.set(foldName(name), name);
  return known.values();
}

// Outlets are few and keep no folded name: all are read, in order of their key, which needs no sequential scan.
async function findOutletsCalled(db: Database, names: ReadonlySet<string>): Promise<Map<string, number[]>> {
  const outlets = await db.$queryRaw<{ id: number; called: string[] }[]>(Prisma.sql`
    SELECT id, array_remove(ARRAY[name, "nameEn", "nameZh"], NULL) AS called FROM "Outlet" ORDER BY id`);
  const found = new Map<string, number[]>();
  for (const { id, called } of outlets) {
    for (const name of new Set(called.flatMap(foldedForms))) {
      if (names.has(name)) found.set(name, [...(found.get(name) ?? []), id]);
    }
  }
  return new Map([...found].sort(([one], [other]) => (one < other ? -1 : 1)));
}
