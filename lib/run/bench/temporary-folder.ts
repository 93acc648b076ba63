import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Life } from "@/lib/run/run-program";

/** A folder of its own below `parent`, taken away when the program ends. */
export function makeTemporaryFolder(life: Life, parent = tmpdir()): string {
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, "archive-bench-"));
  life.onEnd(async () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
