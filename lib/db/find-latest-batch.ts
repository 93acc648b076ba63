import type { Database } from "./database";

/** The number of the last batch that was finished; null where there is none. */
export async function findLatestBatch(db: Database): Promise<number | null> {
  const latest = await db.batch.findFirst({
    where: { finishedAt: { not: null } },
    orderBy: { id: "desc" },
    select: { id: true },
  });
  return latest?.id ?? null;
}
