import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach } from "vitest";
import type { PrismaClient } from "@/lib/db/generated/client";
import { ingestContent } from "@/lib/ingest/ingest-content";
import type { testDatabase } from "./test-database";

const root = path.resolve(import.meta.dirname, "../..");

/**
 * A content folder of a test's own, ingested into `database` by the archive's own program. Call it at the top of a
 * file and use it inside tests.
 */
export function contentFolder(database: ReturnType<typeof testDatabase>) {
  let folder = "";
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "archive-content-"));
  });
  afterEach(async () => {
    await rm(folder, { recursive: true, force: true });
  });
  const at = (name: string) => path.join(folder, name);
  return {
    at,
    give: (name: string, text: string | Uint8Array) => writeFile(at(name), text),
    ingest: (paths: string[] | null = null) =>
      ingestContent({ prisma: database.prisma, root, contentDir: folder, paths }),
    /** The same content, into another database. */
    ingestInto: (prisma: PrismaClient) => ingestContent({ prisma, root, contentDir: folder, paths: null }),
    /** The registry of the checkout with one of its files changed, or a new one, as the folder's own. */
    async giveRegistry(file: string, change: (text: string) => string): Promise<void> {
      await cp(path.join(root, "content/registry"), at("registry"), { recursive: true });
      const text = await readFile(at(`registry/${file}`), "utf8").catch(() => "");
      await writeFile(at(`registry/${file}`), change(text));
    },
  };
}
