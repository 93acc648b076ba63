import type { Database } from "./database";
import { Prisma } from "./generated/client";

/** How many articles meet the conditions, exactly. */
export async function countWhere(db: Database, conditions: Prisma.Sql): Promise<number> {
  const [row] = await db.$queryRaw<{ total: number }[]>(
    Prisma.sql`SELECT count(*)::int AS total FROM "Article" a WHERE ${conditions}`,
  );
  return row?.total ?? 0;
}
