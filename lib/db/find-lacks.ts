import type { Coverage, Lack, NamedArticle } from "@/lib/archive/coverage";
import { LACKS, type LackName } from "@/lib/archive/lack";
import type { Database } from "./database";
import { Prisma } from "./generated/client";
import { LACK_CONDITIONS } from "./lack-conditions";

const NEWEST = 20;

/** What articles lack: how many lack it, and the newest of them. */
export async function findLacks(db: Database): Promise<Coverage["lacks"]> {
  const found = await Promise.all(LACKS.map(async (name) => [name, await findLack(db, name)] as const));
  return Object.fromEntries(found) as Coverage["lacks"];
}

async function findLack(db: Database, name: LackName): Promise<Lack> {
  const lacking = Prisma.sql`FROM "Article" a WHERE a.listed AND ${LACK_CONDITIONS[name]}`;
  const [[counted], newest] = await Promise.all([
    db.$queryRaw<{ count: number }[]>(Prisma.sql`SELECT count(*)::int AS count ${lacking}`),
    db.$queryRaw<NamedArticle[]>(Prisma.sql`
      SELECT a.slug, a.title ${lacking} ORDER BY a."sortAt" DESC, a.id DESC LIMIT ${NEWEST}`),
  ]);
  return { count: counted?.count ?? 0, newest };
}
