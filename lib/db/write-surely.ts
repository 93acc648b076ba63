import { setTimeout as wait } from "node:timers/promises";
import { isPassingFault } from "./database-fault";
import type { Prisma, PrismaClient } from "./generated/client";
import { writeAlone } from "./write-alone";

/** Milliseconds before each further attempt; a server that restarts is back within them. */
const PAUSES = [250, 500, 1_000, 2_000, 4_000, 8_000, 8_000];

export type SureOptions = { pauses?: readonly number[]; onRetry?: (error: unknown) => void };

/**
 * Does `work` in one transaction while no other ingest writes, and again where the connection was lost: a bounded
 * number of times, and never twice. When the answer to COMMIT was lost, PostgreSQL is asked what became of it.
 */
export async function writeSurely<Result>(
  prisma: PrismaClient,
  work: (tx: Prisma.TransactionClient) => Promise<Result>,
  { pauses = PAUSES, onRetry }: SureOptions = {},
): Promise<Result> {
  let open: Attempt<Result> = { id: null, done: null };
  for (let attempt = 0; ; attempt += 1) {
    try {
      if (open.done !== null && (await isCommitted(prisma, open.id))) return open.done.result;
      open = { id: null, done: null };
      return await writeAlone(prisma, async (tx) => {
        const [row] = await tx.$queryRaw<{ id: string }[]>`SELECT pg_current_xact_id()::text AS id`;
        open.id = row?.id ?? null;
        const result = await work(tx);
        open.done = { result };
        return result;
      });
    } catch (error) {
      const pause = pauses[attempt];
      if (pause === undefined || !isPassingFault(error)) throw error;
      onRetry?.(error);
      await wait(pause);
    }
  }
}

/** A transaction that was begun: its id, and what it answered before its COMMIT was sent. */
type Attempt<Result> = { id: string | null; done: { result: Result } | null };

async function isCommitted(prisma: PrismaClient, id: string | null): Promise<boolean> {
  const [row] = await prisma.$queryRaw<{ status: string | null }[]>`SELECT pg_xact_status(${id}::xid8) AS status`;
  if (row?.status === "in progress") throw new Error("Connection terminated, and its transaction still goes on");
  return row?.status === "committed";
}
