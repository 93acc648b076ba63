import type { Database } from "./database";
import { Prisma } from "./generated/client";
import { insertRows } from "./insert-rows";

/** A content file as it was last ingested without a fault; `digests` are those of the articles it gave. */
export type SourceFile = {
  path: string;
  sha256: string;
  size: number;
  pipeline: string;
  articles: number;
  digests: string[];
};

/** A file by which a later reading knows whether it is the same; its digests are many, and asked for one by one. */
export type KnownFile = Omit<SourceFile, "digests">;

export async function listSourceFiles(db: Database): Promise<Map<string, KnownFile>> {
  const rows = await db.sourceFile.findMany({ omit: { digests: true } });
  return new Map(rows.map((row) => [row.path, row]));
}

/** The digests of the articles that a file gave; none of one that was never read. */
export async function findSourceDigests(db: Database, path: string): Promise<string[]> {
  return (await db.sourceFile.findUnique({ where: { path }, select: { digests: true } }))?.digests ?? [];
}

/** Marks files as read, however many, in one statement. */
export async function writeSourceFiles(db: Database, files: readonly SourceFile[]): Promise<void> {
  await insertRows(
    db,
    "SourceFile",
    { path: "text", sha256: "text", size: "int", pipeline: "text", articles: "int", digests: "text[]" },
    files,
    `ON CONFLICT (path) DO UPDATE SET sha256 = excluded.sha256, size = excluded.size, pipeline = excluded.pipeline,
       articles = excluded.articles, digests = excluded.digests`,
  );
}

/** Forgets that files were read: they are gone, and what they gave is dealt with. */
export async function deleteSourceFiles(db: Database, paths: readonly string[]): Promise<void> {
  await db.$executeRaw(Prisma.sql`DELETE FROM "SourceFile" WHERE path = ANY(${paths})`);
}
