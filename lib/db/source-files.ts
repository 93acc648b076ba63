import type { Database } from "./database";
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

export async function listSourceFiles(db: Database): Promise<Map<string, SourceFile>> {
  const rows = await db.sourceFile.findMany();
  return new Map(rows.map((row) => [row.path, row]));
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
