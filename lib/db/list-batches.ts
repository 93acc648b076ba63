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

const COUNTS = ["added", "revised", "unchanged", "refused", "errors", "warnings", "notes"] as const;
const BYTES = ["bytesAssigned", "bytesUnparsed"] as const;

// A batch gets its account at its end. Until then, and for ever where it was cut off, that of its receipts stands for it.
async function readBatches(db: Database, timezone: string, condition: Prisma.Sql, part: Prisma.Sql): Promise<Batch[]> {
  const counts = COUNTS.map((name) => `(b."${name}" + coalesce(f."${name}", 0))::int AS "${name}"`);
  const bytes = BYTES.map((name) => `(b."${name}" + coalesce(f."${name}", 0))::float8 AS "${name}"`);
  const sums = [...COUNTS, ...BYTES].map((name) => `sum("${name}") AS "${name}"`);
  const rows = await db.$queryRaw<BatchRow[]>(Prisma.sql`
    SELECT b.id AS number, b.relinked, b."startedAt", b."finishedAt", b.id = (SELECT max(id) FROM "Batch") AS "isLast",
      (b.files + coalesce(f.files, 0))::int AS files, (b.bytes + coalesce(f.size, 0))::float8 AS bytes,
      (SELECT count(*) FROM "CuratorAct" c WHERE c."batchId" = b.id)::int AS curated,
      ${Prisma.raw([...counts, ...bytes].join(", "))}
    FROM "Batch" b LEFT JOIN LATERAL (
      SELECT count(*) AS files, sum(size) AS size, ${Prisma.raw(sums.join(", "))}
      FROM "BatchFile" WHERE b."finishedAt" IS NULL AND "batchId" = b.id
    ) f ON TRUE WHERE ${condition} ORDER BY b.id DESC ${part}`);
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
