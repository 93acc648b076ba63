import type { Coverage } from "@/lib/archive/coverage";
import type { Database } from "./database";
import { Prisma } from "./generated/client";

const SHOWN = 20;

type Unparsed = Pick<Coverage, "bytes" | "bytesUnparsed" | "unparsedFiles">;
type FileRow = { path: string; batch: number; position: number; bytes: number; unparsed: number };

/** What could not be read of the files, as they were last read. */
export async function findUnparsed(db: Database): Promise<Unparsed> {
  const last = Prisma.sql`
    SELECT DISTINCT ON (path) path, "batchId" AS batch, position, size AS bytes, "bytesUnparsed" AS unparsed
    FROM "BatchFile" ORDER BY path, "batchId" DESC, position DESC`;
  const [[sums], files] = await Promise.all([
    db.$queryRaw<{ bytes: number; unparsed: number }[]>(Prisma.sql`
      SELECT coalesce(sum(bytes), 0)::float8 AS bytes, coalesce(sum(unparsed), 0)::float8 AS unparsed FROM (${last}) f`),
    db.$queryRaw<FileRow[]>(Prisma.sql`
      SELECT path, batch, position, unparsed::float8 AS unparsed FROM (${last}) f
      WHERE unparsed > 0 ORDER BY unparsed DESC, path LIMIT ${SHOWN}`),
  ]);
  return {
    bytes: sums?.bytes ?? 0,
    bytesUnparsed: sums?.unparsed ?? 0,
    unparsedFiles: files.map(({ path, batch, position, unparsed }) => ({
      name: path,
      batch,
      position,
      bytesUnparsed: unparsed,
    })),
  };
}
