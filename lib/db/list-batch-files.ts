import type { PlacedReceipt } from "@/lib/archive/batch";
import type { Database } from "./database";
import { Prisma } from "./generated/client";
import { type KeptFile, withholdTexts } from "./withhold-texts";

type Wanted = {
  limit: number;
  /** The position after which the list goes on. */
  after?: number | null;
  /** Only those with an error or a warning. */
  faulty?: boolean;
  /** As many of a file's diagnostics as are read; a receipt keeps up to a thousand. */
  diagnostics: number;
};

/** Receipts of a batch's files, in the order in which they were read. */
export async function listBatchFiles(db: Database, number: number, wanted: Wanted): Promise<PlacedReceipt[]> {
  const { limit, after = null, faulty = false, diagnostics } = wanted;
  const faults = faulty ? Prisma.sql`AND f.errors + f.warnings > 0` : Prisma.empty;
  return readFiles(
    db,
    Prisma.sql`f."batchId" = ${number} AND f.position > ${after ?? -1} ${faults} ORDER BY f.position LIMIT ${limit}`,
    diagnostics,
  );
}

/** The receipt of one file of a batch with all the diagnostics that it keeps, or null. */
export async function findBatchFile(db: Database, number: number, position: number): Promise<PlacedReceipt | null> {
  const [file] = await readFiles(db, Prisma.sql`f."batchId" = ${number} AND f.position = ${position}`, 1_000);
  return file ?? null;
}

// Cut in the database, so that a page of files with thousands of faults stays light. The worst come first.
async function readFiles(db: Database, which: Prisma.Sql, diagnostics: number): Promise<PlacedReceipt[]> {
  const rows = await db.$queryRaw<KeptFile[]>(Prisma.sql`
    SELECT f.position, f.path, f.sha256, f.state::text, f.added, f.revised, f.unchanged, f.refused, f.errors, f.warnings,
      f.notes, f.size::float8 AS bytes, f."bytesAssigned"::float8 AS "bytesAssigned",
      f."bytesUnparsed"::float8 AS "bytesUnparsed", f.account,
      ARRAY(SELECT d.one FROM jsonb_array_elements(f.diagnostics) WITH ORDINALITY d(one, at)
        ORDER BY array_position(ARRAY['error', 'warning'], d.one->>'severity'), d.at LIMIT ${diagnostics}) AS diagnostics
    FROM "BatchFile" f WHERE ${which}`);
  return withholdTexts(db, rows);
}
