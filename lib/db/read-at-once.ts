import type { Database } from "./database";
import { Prisma, type PrismaClient } from "./generated/client";

/** A read was stopped since it took longer than it may. */
export class TookTooLong extends Error {}

/** As much over its limit a read may be, as a part of that. */
const MOST_OVER = 0.05;
/** What the transaction itself may take beyond its queries. */
const MARGIN_MS = 10_000;
/** How long a read waits for a free connection: less than the pool does, whose error tells nothing. */
const LONGEST_WAIT_MS = 5_000;

/**
 * Reads several things of one moment: what an ingest adds meanwhile is in none of them. All its queries together are
 * stopped after `limitMs` with `TookTooLong`, and so is the wait for a connection after `waitMs`. Within a transaction of
 * the caller's it reads in that one, without a limit.
 */
export async function readAtOnce<Value>(
  db: Database,
  limitMs: number,
  read: (db: Database) => Promise<Value>,
  waitMs = LONGEST_WAIT_MS,
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
        return read(withDeadline(tx, limitMs));
      },
      {
        isolationLevel: Prisma.TransactionIsolationLevel.RepeatableRead,
        timeout: limitMs + MARGIN_MS,
        maxWait: waitMs,
      },
    );
  } catch (error) {
    if (isOutOfTime(error)) throw new TookTooLong("A search took too long", { cause: error });
    throw error;
  }
}

// PostgreSQL limits a statement, not what several take together, so each raw one is given what is left, or a little more:
// to say so is a statement too, and a short search would be half of those. Reads by a model's own methods, which are of
// single keys, keep what the last raw one was given.
function withDeadline(tx: Prisma.TransactionClient, limitMs: number): Database {
  const deadline = Date.now() + limitMs;
  let given = limitMs;
  let last: Promise<unknown> = Promise.resolve();
  const queryInTime = async (...query: Parameters<typeof tx.$queryRaw>) => {
    const left = deadline - Date.now();
    if (left <= 0) throw new TookTooLong("A search took too long");
    if (given - left > MOST_OVER * limitMs) {
      await tx.$queryRaw(Prisma.sql`SELECT set_config('statement_timeout', ${String(left)}, TRUE)`);
      given = left;
    }
    return tx.$queryRaw(...query);
  };
  // One after the other even where they are asked for at once: each is given what is left when its turn comes.
  const inTurn = (...query: Parameters<typeof tx.$queryRaw>) => {
    const answer = last.then(() => queryInTime(...query));
    last = answer.catch(() => {});
    return answer;
  };
  return new Proxy(tx, {
    get: (target, property) => (property === "$queryRaw" ? inTurn : Reflect.get(target, property)),
  });
}

/** PostgreSQL's code of a query that was stopped, or Prisma's of a transaction that was, or that never began. */
function isOutOfTime(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ("code" in error && error.code === "P2028") return true;
  return /57014|statement timeout/.test(`${error.message} ${JSON.stringify({ ...error })}`);
}
