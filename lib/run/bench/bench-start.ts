import { execFileSync } from "node:child_process";
import { join } from "node:path";
import type { Life } from "@/lib/run/run-program";
import type { Figure } from "./figure";
import { archiveProgram, startSite } from "./started-site";
import { makeTemporaryFolder } from "./temporary-folder";

/**
 * From nothing to a page: a clone of this checkout's last commit, `npm start` in it, and the same again. Packages come
 * from wherever npm finds them, so the first figure is that of a warm cache from the second run on.
 */
export async function benchStart(root: string, life: Life): Promise<Figure[]> {
  const clone = join(makeTemporaryFolder(life), "clone");
  const begun = performance.now();
  execFileSync("git", ["clone", "--quiet", "--no-hardlinks", root, clone]);
  const first = await measureStart(clone, begun, life);
  const second = await measureStart(clone, performance.now(), life);
  return [
    { name: "bare clone to first page", value: first, unit: "s", reach: { most: 180 }, note: "" },
    { name: "second start to first page", value: second, unit: "s", reach: { most: 5 }, note: "" },
  ];
}

async function measureStart(clone: string, begun: number, life: Life): Promise<number> {
  const site = await startSite(archiveProgram(clone, CLEAN, true), life);
  const page = await fetch(site.url);
  if (page.status !== 200) throw new Error(`The first page of ${clone} answered ${page.status}`);
  await page.text();
  const seconds = (performance.now() - begun) / 1000;
  await site.stop();
  return seconds;
}

// The clone is an archive of its own, whatever the person who runs the bench has set for theirs. Empty counts as not set.
const CLEAN = { DATABASE_URL: "", ARCHIVE_DATA_DIR: "", ARCHIVE_CONTENT_DIR: "", SITE_URL: "" };
