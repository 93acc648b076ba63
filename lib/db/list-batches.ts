import type { Batch, BatchState } from "@/lib/archive/batch";
import { instantIn } from "@/lib/archive/time-zone";
import type { Database } from "./database";
import { Prisma } from "./generated/client";

type BatchRow = Omit<Batch, "state" | "startedAt" | "finishedAt" | "seconds"> & {
  startedAt: Date;
  finishedAt: Date | null;
  isLast: boolean;
};

/** Batches, the newest first: those before the batch of a number, `offset` left out, and how many there are in all. */
export async function listBatches(
  db: Database,
  timezone: string,
  { limit, offset = 0, before = null }: { limit: number; offset?: number; before?: number | null },
): Promise<{ total: number; items: Batch[] }> {
  const condition = before === null ? Prisma.sql`TRUE` : Prisma.sql`b.id < ${before}`;
  const [total, items] = await Promise.all([
    db.batch.count(),
    readBatches(db, timezone, condition, Prisma.sql`LIMIT ${limit} OFFSET ${offset}`),
  ]);
  return { total, items };
}

/** One batch by its number, or null. */
export async function findBatch(db: Database, timezone: string, number: number): Promise<Batch | null> {
  const [batch] = await readBatches(db, timezone, Prisma.sql`b.id = ${number}`, Prisma.sql`LIMIT 1`);
  return batch ?? null;
}

async function readBatches(db: Database, timezone: string, condition: Prisma.Sql, part: Prisma.Sql): Promise<Batch[]> {
  const rows = await db.$queryRaw<BatchRow[]>(Prisma.sql`
    SELECT b.id AS number, b."startedAt", b."finishedAt", b.files, b.added, b.revised, b.unchanged, b.refused,
      b.errors, b.warnings, b.notes, b.bytes::float8 AS bytes, b."bytesAssigned"::float8 AS "bytesAssigned",
      b."bytesUnparsed"::float8 AS "bytesUnparsed", b.id = (SELECT max(id) FROM "Batch") AS "isLast"
    FROM "Batch" b WHERE ${condition} ORDER BY b.id DESC ${part}`);
  return rows.map(({ startedAt, finishedAt, isLast, ...counts }) => ({
    ...counts,
    state: stateOf(finishedAt, isLast),
    startedAt: instantIn(timezone, startedAt),
    finishedAt: finishedAt && instantIn(timezone, finishedAt),
    seconds: finishedAt && (finishedAt.getTime() - startedAt.getTime()) / 1000,
  }));
}

// Ingests take turns, so whatever began before another is over.
function stateOf(finishedAt: Date | null, isLast: boolean): BatchState {
  if (finishedAt !== null) return "finished";
  return isLast ? "unfinished" : "cut-off";
}
