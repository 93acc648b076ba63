import { execFileSync } from "node:child_process";
import { cpSync } from "node:fs";
import { join } from "node:path";
import { startEmbeddedServer } from "@/lib/db/embedded-server";
import type { Life } from "@/lib/run/run-program";
import { writeCorpus } from "./corpus";
import type { Figure } from "./figure";
import { measureIngest } from "./measured-ingest";
import { multiplyArticles } from "./multiply-articles";
import { archiveProgram, startSite } from "./started-site";
import { makeTemporaryFolder } from "./temporary-folder";

/** As many are loaded, and made to be that many times as many. */
const LOADED = 10_000;
const TIMES = 10;
const FORMS = ["ndjson", "csv"] as const;
const LOOK_MS = 100;

/** Lists that leave the archive whole: how fast, how soon, and how much memory the site takes for it. */
export async function benchExport(root: string, life: Life): Promise<Figure[]> {
  const contentDir = makeTemporaryFolder(life);
  const dataDir = makeTemporaryFolder(life);
  writeCorpus(join(contentDir, "articles"), LOADED);
  cpSync(join(root, "content/registry"), join(contentDir, "registry"), { recursive: true });
  const env = { DATABASE_URL: "", ARCHIVE_DATA_DIR: dataDir, ARCHIVE_CONTENT_DIR: contentDir };
  const server = await startEmbeddedServer({ dataDir });
  life.onEnd(() => server.close());
  await measureIngest(root, env);
  await multiplyArticles(server.url, TIMES);
  const site = await startSite(archiveProgram(root, env), life);
  const figures: Figure[] = [];
  for (const form of FORMS) figures.push(...(await measureExport(site, form)));
  await site.stop();
  return figures;
}

/** What one export of everything takes. */
export async function measureExport(site: { url: string; pid: number }, form: string): Promise<Figure[]> {
  // What the first of its kind takes is not an export's.
  await (await fetch(`${site.url}/export/articles.${form}?country=none`)).text();
  const idle = megabytesOf(site.pid);
  let most = idle;
  const look = setInterval(() => {
    most = Math.max(most, megabytesOf(site.pid));
  }, LOOK_MS);
  const begun = performance.now();
  const response = await fetch(`${site.url}/export/articles.${form}`);
  let first = 0;
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    first ||= performance.now() - begun;
    bytes += chunk.byteLength;
  }
  const seconds = (performance.now() - begun) / 1000;
  clearInterval(look);
  const articles = LOADED * TIMES;
  const name = `${articles.toLocaleString("en")} articles as ${form.toUpperCase()}`;
  const note = `${(bytes / 1e6).toFixed(0)} MB in ${seconds.toFixed(1)} s`;
  return [
    { name: `${name}, articles a second`, value: articles / seconds, unit: "/s", reach: { least: 5_000 }, note },
    { name: `${name}, first byte`, value: first, unit: "ms", reach: { most: 300 }, note: "" },
    {
      name: `${name}, memory above idle`,
      value: most - idle,
      unit: "MB",
      reach: { most: 150 },
      note: `idle ${idle.toFixed(0)} MB`,
    },
  ];
}

function megabytesOf(pid: number): number {
  return Number(execFileSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" })) / 1024;
}
