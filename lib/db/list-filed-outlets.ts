import type { Database } from "./database";
import { Prisma } from "./generated/client";

/** Every name by which articles state their outlet, with the outlet they are filed under. */
export function listFiledOutlets(db: Database): Promise<{ name: string; slug: string | null }[]> {
  return db.$queryRaw(Prisma.sql`
    SELECT f.name, o.slug FROM (
      SELECT "outletName" AS name, "outletId" FROM "Article" WHERE "outletName" IS NOT NULL GROUP BY 1, 2
    ) f LEFT JOIN "Outlet" o ON o.id = f."outletId" ORDER BY f.name`);
}
