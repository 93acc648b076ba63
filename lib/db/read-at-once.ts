import type { Database } from "./database";
import { Prisma, type PrismaClient } from "./generated/client";

/** A query was stopped since it took longer than it may. */
export class TookTooLong extends Error {}

/** What the transaction itself may take beyond its queries. */
const MARGIN_MS = 10_000;

/**
 * Reads several things of one moment: what an ingest adds meanwhile is in none of them. Every query is stopped after
 * `limitMs` with `TookTooLong`. Within a transaction of the caller's it reads in that one, without a limit.
 */
export async function readAtOnce<Value>(
  db: Database,
  limitMs: number,
  read: (db: Database) => Promise<Value>,
): Promise<Value> {
  if (!("$transaction" in db)) return read(db);
  try {
    return await (db as PrismaClient).$transaction(
      async (tx) => {
        // The planner does not know that reading a tsvector is dear, and would read all of them for a common word. What
        // is found of a million articles stays in memory.
        await tx.$queryRaw(Prisma.sql`
          SELECT set_config('statement_timeout', ${String(limitMs)}, TRUE), set_config('enable_seqscan', 'off', TRUE),
            set_config('work_mem', '64MB', TRUE)`);
        return read(tx);
      },
      {
        isolationLevel: Prisma.TransactionIsolationLevel.RepeatableRead,
        timeout: limitMs + MARGIN_MS,
        maxWait: MARGIN_MS,
      },
    );
  } catch (error) {
    if (isCancelled(error)) throw new TookTooLong("A search took too long", { cause: error });
    throw error;
  }
}

/** PostgreSQL's code of a query that was stopped. */
function isCancelled(error: unknown): boolean {
  return error instanceof Error && /57014|statement timeout/.test(`${error.message} ${JSON.stringify({ ...error })}`);
}
