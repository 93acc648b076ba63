import { stat } from "node:fs/promises";
import path from "node:path";
import picomatch from "picomatch";
import type { Diagnostic } from "@/lib/archive/diagnostic";
import { OperatorError } from "@/lib/env";
import { nameOfFile } from "./name-of-file";
import { walkFolder } from "./walk-folder";

/** The endings of files that hold articles. */
export const ENDINGS = [".txt", ".ndjson"];

/** The files to read, and what is wrong with the way to others. */
export type ContentFiles = { files: string[]; faults: Diagnostic[] };

const isContent = (file: string) => ENDINGS.some((ending) => file.endsWith(ending));

/**
 * The content files to read, in order of their names. Without paths: every one of the content folder outside its
 * registry. With paths: those files, every one of those folders, and what patterns such as `news/**` + `/*.txt` match.
 */
export async function listContentFiles(
  contentDir: string,
  root: string,
  paths: readonly string[] | null,
): Promise<ContentFiles> {
  const files = new Set<string>();
  const faults: Diagnostic[] = [];
  const fault = (at: string, code: "file-unreadable" | "link-not-followed", message: string) => {
    const severity = code === "file-unreadable" ? "error" : "warning";
    faults.push({ code, severity, message, path: nameOfFile(at, root), span: { start: 0, end: 0 } });
  };
  const walk = async (folder: string, isWanted: (file: string) => boolean) => {
    let count = 0;
    for await (const met of walkFolder(folder, isWanted)) {
      count += 1;
      if (met.is === "file") files.add(met.path);
      else if (met.why === "folder-link")
        fault(met.path, "link-not-followed", "is a link to a folder; name its target to read it");
      else fault(met.path, "file-unreadable", `cannot be read: ${met.detail}`);
    }
    return count;
  };

  if (paths === null) {
    if ((await kindOf(contentDir)) !== "folder") {
      throw new OperatorError(`The content folder ${contentDir} does not exist: make it, or set ARCHIVE_CONTENT_DIR.`);
    }
    const registry = path.join(contentDir, "registry") + path.sep;
    await walk(contentDir, (file) => isContent(file) && !file.startsWith(registry));
  }
  for (const wanted of paths ?? []) {
    const kind = await kindOf(wanted);
    if (kind === "folder") await walk(wanted, isContent);
    else if (kind === "file" && isContent(wanted)) files.add(wanted);
    else if (kind === null && picomatch.scan(wanted).isGlob) {
      const matches = picomatch(wanted);
      const found = await walk(baseOf(wanted), (file) => isContent(file) && matches(file));
      if (found === 0) fault(wanted, "file-unreadable", `matches no file that ends with ${ENDINGS.join(" or ")}`);
    } else fault(wanted, "file-unreadable", whyNot(kind));
  }
  return { files: [...files].sort(), faults };
}

/** The folder below which everything lies that a pattern can match. */
function baseOf(pattern: string): string {
  return picomatch.scan(pattern).base || path.sep;
}

function whyNot(kind: "file" | "other" | null): string {
  const expected = `name one that ends with ${ENDINGS.join(" or ")}, or a folder that holds some`;
  if (kind === null) return `no such file or folder; ${expected}`;
  return kind === "file" ? `is of no format that is read; ${expected}` : `is no file; ${expected}`;
}

async function kindOf(wanted: string): Promise<"file" | "folder" | "other" | null> {
  const found = await stat(wanted).catch(() => null);
  if (!found) return null;
  if (found.isDirectory()) return "folder";
  return found.isFile() ? "file" : "other";
}
