import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What the site is built from. The generated database client follows from the schema and the lock. */
const SOURCES = [
  "app",
  "components",
  "lib",
  "prisma/schema.prisma",
  "next.config.ts",
  "postcss.config.mjs",
  "tsconfig.json",
  "package-lock.json",
];
const NOT_SOURCES = /^lib\/(run|ingest|db\/generated)$|\/\.[^/]*$/;

/** Names a build: two checkouts with the same digest have the same site. `root` is the checkout. */
export function siteDigest(root: string): string {
  const digest = createHash("sha256").update(process.versions.node.split(".")[0] ?? "");
  for (const path of SOURCES.flatMap((source) => listFiles(root, source))) {
    const content = readFileSync(join(root, path));
    digest.update(`\n${path} ${content.length}\n`).update(content);
  }
  return digest.digest("hex").slice(0, 12);
}

function listFiles(root: string, path: string): string[] {
  if (NOT_SOURCES.test(path)) return [];
  try {
    const names = readdirSync(join(root, path)).sort();
    return names.flatMap((name) => listFiles(root, `${path}/${name}`));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOTDIR") return [path];
    throw error;
  }
}
