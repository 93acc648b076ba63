import type { Database } from "./database";

/** A batch that began and did not finish. */
export type CutOffBatch = { number: number; startedAt: string };

/** The latest batch, where it was cut off or is another's that still goes on; null where it finished. */
export async function findCutOffBatch(db: Database): Promise<CutOffBatch | null> {
  const last = await db.batch.findFirst({
    orderBy: { id: "desc" },
    select: { id: true, startedAt: true, finishedAt: true },
  });
  return last && last.finishedAt === null ? { number: last.id, startedAt: last.startedAt.toISOString() } : null;
}
