import type { Coverage, Lack } from "@/lib/archive/coverage";
import type { Database } from "./database";
import { Prisma } from "./generated/client";

const NEWEST = 20;

type Lacks = Pick<Coverage, "withoutViewpoint" | "withoutTime" | "withoutClock" | "withoutOutlet">;
type Counts = { viewpoint: number; time: number; clock: number; outlet: number };

/** What articles lack: how many lack it, and the newest of them. */
export async function findLacks(db: Database): Promise<Lacks> {
  const [counts] = await db.$queryRaw<Counts[]>(Prisma.sql`
    SELECT count(*) FILTER (WHERE viewpoint IS NULL)::int AS viewpoint,
      count(*) FILTER (WHERE "publishedAt" IS NULL)::int AS time,
      count(*) FILTER (WHERE precision = 'day')::int AS clock,
      count(*) FILTER (WHERE "outletId" IS NULL)::int AS outlet
    FROM "Article" WHERE listed`);
  const lack = (count: number | undefined, where: Prisma.ArticleWhereInput) => listLacking(db, count ?? 0, where);
  const [withoutViewpoint, withoutTime, withoutClock, withoutOutlet] = await Promise.all([
    lack(counts?.viewpoint, { viewpoint: null }),
    lack(counts?.time, { publishedAt: null }),
    lack(counts?.clock, { precision: "day" }),
    lack(counts?.outlet, { outletId: null }),
  ]);
  return { withoutViewpoint, withoutTime, withoutClock, withoutOutlet };
}

async function listLacking(db: Database, count: number, where: Prisma.ArticleWhereInput): Promise<Lack> {
  if (count === 0) return { count, newest: [] };
  const newest = await db.article.findMany({
    where: { listed: true, ...where },
    select: { slug: true, title: true },
    orderBy: [{ sortAt: "desc" }, { id: "desc" }],
    take: NEWEST,
  });
  return { count, newest };
}
