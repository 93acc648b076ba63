import type { Database } from "./database";
import type { Prisma } from "./generated/client";

export type BatchCounts = { files: number; added: number; revised: number; unchanged: number; refused: number };

/** Begins a batch and answers with its number. */
export async function startBatch(db: Database): Promise<number> {
  const { id } = await db.batch.create({ data: {}, select: { id: true } });
  return id;
}

/** Closes a batch with its account. */
export async function finishBatch(db: Database, id: number, counts: BatchCounts, report: object): Promise<void> {
  await db.batch.update({
    where: { id },
    data: { ...counts, finishedAt: new Date(), report: report as Prisma.InputJsonObject },
  });
}
