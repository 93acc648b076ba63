import type { Database } from "./database";
import { Prisma } from "./generated/client";

/** A registry by which stored links were made, and the digest of the program that made them. */
export type LinkedRegistry = { program: string; digest: string; files: { path: string; text: string }[] };

/** Stands for what linked the articles of an archive in which nothing is noted yet: another program than any. */
export const UNKNOWN_REGISTRY: LinkedRegistry = { program: "", digest: "", files: [] };

/** Those by which the archive's links were made: more than one where a relinking was cut off, none before the first. */
export function listLinkedRegistries(db: Database): Promise<LinkedRegistry[]> {
  return db.$queryRaw(Prisma.sql`SELECT program, digest, files FROM "LinkedRegistry"`);
}

/** From now on links may be by this registry. */
export async function addLinkedRegistry(db: Database, { program, digest, files }: LinkedRegistry): Promise<void> {
  await db.$executeRaw(Prisma.sql`
    INSERT INTO "LinkedRegistry" (program, digest, files) VALUES (${program}, ${digest}, ${JSON.stringify(files)}::jsonb)
    ON CONFLICT DO NOTHING`);
}

/** No link is by another registry any more. */
export async function keepLinkedRegistry(
  db: Database,
  { program, digest }: Pick<LinkedRegistry, "program" | "digest">,
): Promise<void> {
  await db.linkedRegistry.deleteMany({ where: { NOT: { program, digest } } });
}

/** Whether there are links at all: an archive without articles has none. */
export async function isAnyArticleStored(db: Database): Promise<boolean> {
  return (await db.article.findFirst({ select: { id: true } })) !== null;
}
