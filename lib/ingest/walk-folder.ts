import type { Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import { whyUnreadable } from "./why-unreadable";

/** What a walk met: a file to read, or something that it passes over and why. */
export type Met =
  | { path: string; is: "file" }
  | { path: string; is: "passed"; why: "unreadable" | "no-file" | "folder-link"; detail: string };

/**
 * Everything in a folder and those below it whose name `isWanted`, one folder in memory at a time. A link to a file is a
 * file; one to a folder is passed over, so that no loop of links is walked. Hidden names (`.git`, an editor's `.#a.txt`)
 * are no content. A folder that cannot be read is told of, and the walk goes on.
 */
export async function* walkFolder(folder: string, isWanted: (file: string) => boolean): AsyncGenerator<Met> {
  let entries: Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    yield { path: folder, is: "passed", why: "unreadable", detail: whyUnreadable(error) };
    return;
  }
  for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
    if (entry.name.startsWith(".")) continue;
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* walkFolder(file, isWanted);
    else if (entry.isSymbolicLink()) yield* followLink(file, isWanted);
    else if (isWanted(file)) {
      if (entry.isFile()) yield { path: file, is: "file" };
      else yield { path: file, is: "passed", why: "no-file", detail: "it is no file" };
    }
  }
}

async function* followLink(link: string, isWanted: (file: string) => boolean): AsyncGenerator<Met> {
  try {
    const target = await stat(link);
    if (target.isDirectory()) yield { path: link, is: "passed", why: "folder-link", detail: "" };
    else if (isWanted(link)) {
      if (target.isFile()) yield { path: link, is: "file" };
      else yield { path: link, is: "passed", why: "no-file", detail: "it is no file" };
    }
  } catch (error) {
    if (isWanted(link)) yield { path: link, is: "passed", why: "unreadable", detail: whyUnreadable(error) };
  }
}
