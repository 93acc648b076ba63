import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { startEmbeddedServer } from "@/lib/db/embedded-server";
import type { Life } from "@/lib/run/run-program";
import { measureCopy } from "./copy-limit";
import { generateFile, writeCorpus } from "./corpus";
import type { Figure } from "./figure";
import { measureIngest } from "./measured-ingest";
import { archiveProgram, startSite } from "./started-site";
import { makeTemporaryFolder } from "./temporary-folder";

const LOOK_MS = 20;
const VISIBLE_LIMIT_MS = 60_000;

/** A first load of `count` generated articles, the same again, COPY as the limit, and one more until it is on the site. */
export async function benchIngest(root: string, life: Life, count: number): Promise<Figure[]> {
  const contentDir = makeTemporaryFolder(life);
  const dataDir = makeTemporaryFolder(life);
  const articles = join(contentDir, "articles");
  writeCorpus(articles, count);
  cpSync(join(root, "content/registry"), join(contentDir, "registry"), { recursive: true });
  const env = { DATABASE_URL: "", ARCHIVE_DATA_DIR: dataDir, ARCHIVE_CONTENT_DIR: contentDir };
  // Held here, so that no ingest waits for the server to start or stop.
  const server = await startEmbeddedServer({ dataDir });
  life.onEnd(() => server.close());

  const load = await measureIngest(root, env);
  const again = await measureIngest(root, env);
  const copy = await measureCopy(server.url, life);
  const site = await startSite(archiveProgram(root, env), life);
  await measureVisible(root, site.url, articles, env, count);
  const visible = await measureVisible(root, site.url, articles, env, count + 1);
  await site.stop();
  const of = `${count.toLocaleString("en")} articles`;
  const rate = count / load.seconds;
  return [
    {
      name: `${of}: first load`,
      value: rate,
      unit: "articles/s",
      reach: { least: 1000 },
      note: lastLine(load.printed),
    },
    { name: `${of}: memory`, value: load.peakMegabytes, unit: "MB", reach: { most: 600 }, note: "" },
    {
      name: `${of}: the same again`,
      value: count / again.seconds,
      unit: "articles/s",
      reach: { least: 20_000 },
      note: `${again.seconds.toFixed(1)} s with the start of the program; ${lastLine(again.printed)}`,
    },
    {
      name: `${of}: load, of the rate of COPY`,
      value: copy / load.seconds,
      unit: "",
      reach: { least: 0.4 },
      note: `COPY of the same rows ${Math.round(count / copy)} articles/s`,
    },
    { name: `${of}: one more until it is seen`, value: visible, unit: "s", reach: { most: 2 }, note: "" },
  ];
}

const lastLine = (printed: string) => printed.trim().split("\n").at(-1) ?? "";

/** Seconds from the start of an ingest that brings one article to the first search that finds it. */
async function measureVisible(
  root: string,
  url: string,
  folder: string,
  env: Record<string, string>,
  index: number,
): Promise<number> {
  writeFileSync(join(folder, `new-${index}.txt`), generateFile(index, index + 1));
  const search = `${url}/api/v1/articles?limit=1&q=${encodeURIComponent(`"第${index + 1}次"`)}`;
  const isSeen = async () => ((await (await fetch(search)).json()) as { total?: number }).total === 1;
  if (await isSeen()) throw new Error("The new article was there before it was ingested");
  const begun = performance.now();
  const ingest = measureIngest(root, env);
  while (!(await isSeen())) {
    if (performance.now() - begun > VISIBLE_LIMIT_MS) throw new Error("The new article was not seen within a minute");
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
  const seconds = (performance.now() - begun) / 1000;
  await ingest;
  return seconds;
}
