import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import { OperatorError } from "@/lib/env";

/** The ending of a file in the archive's format. */
const ENDING = ".txt";

/**
 * The content files to read, in order of their names. Without paths: every text file of the content folder outside
 * its registry. With paths: those files, and every text file of those folders.
 */
export async function listContentFiles(
  contentDir: string,
  paths: readonly string[] | null,
): Promise<{ files: string[]; missing: string[] }> {
  const files = new Set<string>();
  const missing: string[] = [];
  for (const wanted of paths ?? [contentDir]) {
    const kind = await kindOf(wanted);
    if (kind === "file" && wanted.endsWith(ENDING)) files.add(wanted);
    else if (kind === "folder") for (const file of await listFolder(wanted)) files.add(file);
    else if (paths) missing.push(wanted);
    else throw new OperatorError(`The content folder ${wanted} does not exist: make it, or set ARCHIVE_CONTENT_DIR.`);
  }
  const registry = path.join(contentDir, "registry") + path.sep;
  const listed = [...files].filter((file) => paths !== null || !file.startsWith(registry));
  return { files: listed.sort(), missing };
}

async function kindOf(wanted: string): Promise<"file" | "folder" | null> {
  const found = await stat(wanted).catch(() => null);
  if (!found) return null;
  return found.isDirectory() ? "folder" : "file";
}

// Links inside a folder are not followed, so a loop of links ends by itself.
async function listFolder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(ENDING))
    .map((entry) => path.join(entry.parentPath, entry.name));
}
