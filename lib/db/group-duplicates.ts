import { groupPairs } from "@/lib/archive/group-pairs";
import type { Database } from "./database";
import { Prisma } from "./generated/client";
import { insertRows } from "./insert-rows";

/** Two articles that are near-duplicates. */
export type Pair = { one: number; other: number };

/**
 * Keeps the groups in step with the pairs in `NearDuplicate`: `found` are those just written, `former` those just taken
 * away. Groups are joined, which costs what was found and not what they hold; only one that may have come apart is
 * read again.
 */
export async function groupDuplicates(db: Database, former: readonly Pair[], found: readonly Pair[]): Promise<void> {
  await joinGroups(db, found);
  await regroup(db, await listParted(db, former));
}

async function joinGroups(db: Database, found: readonly Pair[]): Promise<void> {
  if (found.length === 0) return;
  const articleId = { in: [...new Set(found.flatMap(({ one, other }) => [one, other]))] };
  const known = await db.duplicateGroup.findMany({ where: { articleId } });
  const groups = groupPairs([
    ...found.map(({ one, other }) => [one, other] as const),
    ...known.map((row) => [row.articleId, row.groupId] as const),
  ]);
  const joined = [...new Set(known.map(({ groupId }) => groupId))].flatMap((from) => {
    const to = groups.get(from) ?? from;
    return to === from ? [] : [{ from, to }];
  });
  await db.$executeRaw(Prisma.sql`
    UPDATE "DuplicateGroup" g SET "groupId" = r."to" FROM json_to_recordset(${JSON.stringify(joined)}::json) AS r("from" int, "to" int)
    WHERE g."groupId" = r."from"`);
  const isKnown = new Set(known.map((row) => row.articleId));
  const fresh = articleId.in.filter((id) => !isKnown.has(id));
  await insertGroups(db, new Map(fresh.map((id) => [id, groups.get(id) ?? id])));
}

/** The ends of pairs that are no longer connected directly, nor through one other article. */
async function listParted(db: Database, former: readonly Pair[]): Promise<number[]> {
  if (former.length === 0) return [];
  const rows = await db.$queryRaw<Pair[]>(Prisma.sql`
    SELECT one, other FROM json_to_recordset(${JSON.stringify(former)}::json) AS r(one int, other int)
    WHERE NOT EXISTS (SELECT 1 FROM "NearDuplicate" d WHERE d."articleId" = r.one AND d."otherId" = r.other)
      AND NOT EXISTS (
        SELECT 1 FROM "NearDuplicate" a JOIN "NearDuplicate" b ON b."otherId" = a."otherId"
        WHERE a."articleId" = r.one AND b."articleId" = r.other)`);
  return [...new Set(rows.flatMap(({ one, other }) => [one, other]))];
}

async function regroup(db: Database, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  const rows = await db.$queryRaw<{ one: number; other: number | null }[]>(Prisma.sql`
    WITH RECURSIVE connected(id) AS (
      SELECT unnest(${[...ids]}::int[])
      UNION SELECT d."otherId" FROM connected c JOIN "NearDuplicate" d ON d."articleId" = c.id
    )
    SELECT c.id AS one, d."otherId" AS other FROM connected c LEFT JOIN "NearDuplicate" d ON d."articleId" = c.id`);
  await db.duplicateGroup.deleteMany({ where: { articleId: { in: [...new Set(rows.map(({ one }) => one))] } } });
  await insertGroups(db, groupPairs(rows.flatMap(({ one, other }) => (other === null ? [] : [[one, other] as const]))));
}

async function insertGroups(db: Database, groups: ReadonlyMap<number, number>): Promise<void> {
  const rows = [...groups].map(([articleId, groupId]) => ({ articleId, groupId }));
  await insertRows(db, "DuplicateGroup", { articleId: "int", groupId: "int" }, rows);
}
