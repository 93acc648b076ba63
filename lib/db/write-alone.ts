import type { Prisma, PrismaClient } from "./generated/client";

/** Only one ingest writes at a time; a second one waits for the first to commit. The number is the archive's own. */
export const WRITE_LOCK = 7_130_241;
const TRANSACTION_MS = 120_000;

/** Waits until no other ingest writes; from then until `tx` ends none does. Take it before the first row is written. */
export async function takeWriteLock(tx: Prisma.TransactionClient): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${WRITE_LOCK})`;
}

/** Does `work` in one transaction, all of it or nothing, while no other ingest writes. */
export function writeAlone<Result>(
  prisma: PrismaClient,
  work: (tx: Prisma.TransactionClient) => Promise<Result>,
): Promise<Result> {
  return prisma.$transaction(
    async (tx) => {
      await takeWriteLock(tx);
      return work(tx);
    },
    { maxWait: TRANSACTION_MS, timeout: TRANSACTION_MS },
  );
}
