import type { Database } from "./database";
import { Prisma } from "./generated/client";
import { insertRows } from "./insert-rows";

/** A content file as it was last ingested without a fault; `digests` are those of the articles it gave. */
export type SourceFile = {
  path: string;
  sha256: string;
  size: number;
  /** What the file system said of it, by lib/ingest/file-stamp: while it says the same, the file is the same. */
  stamp: string;
  pipeline: string;
  articles: number;
  digests: string[];
  /** Of those that it gave before and gives no more. */
  leftDigests: string[];
};

/** A file by which a later reading knows whether it is the same; its digests are many, and asked for one by one. */
export type KnownFile = Omit<SourceFile, "digests" | "leftDigests">;

export async function listSourceFiles(db: Database): Promise<Map<string, KnownFile>> {
  const rows = await db.sourceFile.findMany({ omit: { digests: true, leftDigests: true } });
  return new Map(rows.map((row) => [row.path, row]));
}

/** The digests of the articles that a file gave; none of one that was never read. */
export async function findSourceDigests(db: Database, path: string): Promise<string[]> {
  return (await db.sourceFile.findUnique({ where: { path }, select: { digests: true } }))?.digests ?? [];
}

const COLUMNS = {
  path: "text",
  sha256: "text",
  size: "int",
  stamp: "text",
  pipeline: "text",
  articles: "int",
  digests: "text[]",
  leftDigests: "text[]",
};

/** Marks files as read, however many, in one statement. What they left before waits with what they leave now. */
export async function writeSourceFiles(db: Database, files: readonly SourceFile[]): Promise<void> {
  await insertRows(
    db,
    "SourceFile",
    COLUMNS,
    files,
    `ON CONFLICT (path) DO UPDATE SET sha256 = excluded.sha256, size = excluded.size, stamp = excluded.stamp, pipeline = excluded.pipeline,
       articles = excluded.articles, digests = excluded.digests,
       "leftDigests" = ARRAY(SELECT unnest("SourceFile"."leftDigests" || excluded."leftDigests") EXCEPT SELECT unnest(excluded.digests))`,
  );
}

/** Notes by which stamps known files are told to be the same from now on. */
export async function writeStamps(db: Database, stamps: readonly Pick<SourceFile, "path" | "stamp">[]): Promise<void> {
  if (stamps.length === 0) return;
  await db.$executeRaw(Prisma.sql`
    UPDATE "SourceFile" f SET stamp = r.stamp
    FROM json_to_recordset(${JSON.stringify(stamps)}::json) AS r(path text, stamp text) WHERE f.path = r.path`);
}

/** Forgets that files were read: they are gone, and what they gave is dealt with. */
export async function deleteSourceFiles(db: Database, paths: readonly string[]): Promise<void> {
  await db.$executeRaw(Prisma.sql`DELETE FROM "SourceFile" WHERE path = ANY(${paths})`);
}
