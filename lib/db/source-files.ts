import type { Database } from "./database";

/** A content file as it was last ingested without a fault; `articles` is how many it held. */
export type SourceFile = { path: string; sha256: string; size: number; pipeline: string; articles: number };

export async function listSourceFiles(db: Database): Promise<Map<string, SourceFile>> {
  const rows = await db.sourceFile.findMany();
  return new Map(rows.map((row) => [row.path, row]));
}

export async function writeSourceFile(db: Database, file: SourceFile): Promise<void> {
  await db.sourceFile.upsert({ where: { path: file.path }, create: file, update: file });
}
