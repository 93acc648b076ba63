import type { ArticleCounts, ByteCounts, FaultCounts, FileReceipt } from "@/lib/archive/batch";
import type { Diagnostic } from "@/lib/archive/diagnostic";
import { groupBy } from "@/lib/archive/group-by";
import { storableText } from "@/lib/archive/storable-text";
import type { Database } from "./database";
import { Prisma } from "./generated/client";
import { insertRows } from "./insert-rows";

/** The account of a batch, summed over its files. */
export type BatchCounts = ArticleCounts & ByteCounts & FaultCounts & { files: number };

/** Begins a batch and answers with its number. `startedAt`: where it is noted only when the work is done. */
export async function startBatch(db: Database, startedAt?: Date): Promise<number> {
  const { id } = await db.batch.create({ data: { startedAt }, select: { id: true } });
  return id;
}

/** A receipt with the ids of the articles that its file gave, in order. */
export type GivenReceipt = { receipt: FileReceipt; articleIds: readonly number[] };

/** Keeps the receipts of files; `position` is the place of the first of them in the batch. */
export async function writeReceipts(
  db: Database,
  batchId: number,
  position: number,
  receipts: readonly GivenReceipt[],
): Promise<void> {
  await insertRows(
    db,
    "BatchFile",
    RECEIPT_COLUMNS,
    receipts.map(({ receipt: { bytes, diagnostics, ...receipt }, articleIds }, at) => ({
      ...receipt,
      batchId,
      position: position + at,
      size: bytes,
      diagnostics: diagnostics.map(({ nth, ...one }) => ({
        ...one,
        article: nth === null ? null : (articleIds[nth] ?? null),
      })),
    })),
  );
}

const RECEIPT_COLUMNS = {
  batchId: "int",
  position: "int",
  path: "text",
  sha256: "text",
  size: "bigint",
  state: '"FileState"',
  added: "int",
  revised: "int",
  unchanged: "int",
  refused: "int",
  bytesAssigned: "bigint",
  bytesUnparsed: "bigint",
  account: "jsonb",
  diagnostics: "jsonb",
  errors: "int",
  warnings: "int",
  notes: "int",
};

/**
 * Adds warnings to the last receipts of their files, each at the beginning of its file and of an article: where the run
 * that read a file was cut off, to the one that it left.
 */
export async function addToReceipts(
  db: Database,
  warnings: readonly { warning: Diagnostic; article: number | null }[],
): Promise<void> {
  if (warnings.length === 0) return;
  const rows = [...groupBy(warnings, ({ warning }) => warning.path)].map(([path, own]) => ({
    path,
    count: own.length,
    added: own.map(({ warning: { code, severity, message, span }, article }) => {
      return { code, severity, message: storableText(message), line: 1, column: 1, span, excerpt: "", article };
    }),
  }));
  await db.$executeRaw(Prisma.sql`
    WITH r AS MATERIALIZED (
      SELECT * FROM json_to_recordset(${JSON.stringify(rows)}::json) AS r(path text, count int, added jsonb)
    ), last AS (SELECT path, max("batchId") AS "batchId" FROM "BatchFile" JOIN r USING (path) GROUP BY path)
    UPDATE "BatchFile" f SET diagnostics = f.diagnostics || r.added, warnings = f.warnings + r.count
    FROM r JOIN last USING (path) WHERE f.path = r.path AND f."batchId" = last."batchId"`);
}

/** Closes a batch with its account. */
export async function finishBatch(db: Database, id: number, counts: BatchCounts & { relinked: number }): Promise<void> {
  await db.batch.update({ where: { id }, data: { ...counts, finishedAt: new Date() } });
}
