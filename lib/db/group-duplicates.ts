import { groupPairs } from "@/lib/archive/group-pairs";
import type { Database } from "./database";
import { Prisma } from "./generated/client";
import { insertRows } from "./insert-rows";

/** Groups anew the articles whose near-duplicates changed, and all that these are connected with. */
export async function groupDuplicates(db: Database, changed: readonly number[]): Promise<void> {
  if (changed.length === 0) return;
  const ids = [...new Set(changed)];
  const rows = await db.$queryRaw<{ one: number; other: number | null }[]>(Prisma.sql`
    WITH RECURSIVE connected(id) AS (
      SELECT unnest(${ids}::int[])
      UNION SELECT d."otherId" FROM connected c JOIN "NearDuplicate" d ON d."articleId" = c.id
    )
    SELECT c.id AS one, d."otherId" AS other FROM connected c LEFT JOIN "NearDuplicate" d ON d."articleId" = c.id`);
  const groups = groupPairs(rows.flatMap(({ one, other }) => (other === null ? [] : [[one, other] as const])));
  await db.duplicateGroup.deleteMany({ where: { articleId: { in: [...new Set(rows.map(({ one }) => one))] } } });
  await insertRows(
    db,
    "DuplicateGroup",
    { articleId: "int", groupId: "int" },
    [...groups].map(([articleId, groupId]) => ({ articleId, groupId })),
  );
}
