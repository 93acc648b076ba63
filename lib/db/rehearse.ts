import type { Prisma, PrismaClient } from "./generated/client";
import { takeWriteLock } from "./write-alone";

/** However long it takes: a rehearsal is as long as the real thing, in one transaction. */
const REHEARSAL_MS = 24 * 3_600_000;

/**
 * Does `work` for real, in one transaction, and undoes it all: what it answers is what would have happened. No ingest
 * writes meanwhile.
 */
export async function rehearse<Result>(
  prisma: PrismaClient,
  work: (tx: Prisma.TransactionClient) => Promise<Result>,
): Promise<Result> {
  let done: { result: Result } | null = null;
  try {
    await prisma.$transaction(
      async (tx) => {
        await takeWriteLock(tx);
        done = { result: await work(tx) };
        throw new Undo();
      },
      { timeout: REHEARSAL_MS },
    );
  } catch (error) {
    if (!(error instanceof Undo) || done === null) throw error;
  }
  return (done as unknown as { result: Result }).result;
}

class Undo extends Error {}
