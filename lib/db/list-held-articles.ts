import type { HeldArticles } from "@/lib/registry/registry";
import type { Database } from "./database";
import { Prisma } from "./generated/client";

/** The ids of held articles; null for all of the archive. */
export type HeldIds = readonly number[] | null;

/** The held articles, also by a slug that they had; null for all. */
export async function listHeldArticles(db: Database, { all, slugs }: HeldArticles): Promise<HeldIds> {
  if (all) return null;
  if (slugs.length === 0) return [];
  const rows = await db.$queryRaw<{ id: number }[]>(Prisma.sql`
    SELECT id FROM "Article" WHERE slug = ANY(${slugs})
    UNION SELECT "articleId" FROM "RetiredSlug" WHERE slug = ANY(${slugs})`);
  return rows.map(({ id }) => id);
}

/** Whether an article of this id is not held. */
export function notHeld(id: string, held: HeldIds): Prisma.Sql {
  return held === null ? Prisma.sql`FALSE` : Prisma.sql`NOT (${Prisma.raw(id)} = ANY(${held}))`;
}
