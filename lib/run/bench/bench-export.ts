import { cpSync } from "node:fs";
import { join } from "node:path";
import { wholeArchiveHref } from "@/lib/archive/hrefs";
import { startEmbeddedServer } from "@/lib/db/embedded-server";
import type { Life } from "@/lib/run/run-program";
import { writeCorpus } from "./corpus";
import type { Figure } from "./figure";
import { measureIngest } from "./measured-ingest";
import { multiplyArticles } from "./multiply-articles";
import { siteMegabytes } from "./site-memory";
import { archiveProgram, startSite } from "./started-site";
import { makeTemporaryFolder } from "./temporary-folder";

/** As many are loaded, and made to be that many times as many. */
const LOADED = 10_000;
const TIMES = 10;
const FORMS = ["ndjson", "csv"] as const;
const LOOK_MS = 250;
const FEEDS = ["/feed.xml", "/atom.xml", "/feed.json", "/zh/atom.xml?country=kz", "/feed.xml?workshop=luban-workshop"];
/** Each feed is asked for so often. */
const ASKED = 6;

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
  await multiplyArticles(server.url, TIMES, ["Mention", "StorySignature"]);
  const site = await startSite(archiveProgram(root, env), life);
  const figures: Figure[] = [];
  figures.push(...(await measureFeeds(site)));
  for (const form of FORMS) {
    const address = `/export/articles.${form}`;
    // What the first of its kind takes is not an export's.
    await (await fetch(`${site.url}${address}?country=none`)).text();
    figures.push(...(await measureDownload(site, address, form.toUpperCase())));
  }
  figures.push(...(await measureDownload(site, wholeArchiveHref(), "the whole archive")));
  await site.stop();
  return figures;
}

/** What leaves the archive in one go: how many articles a second, how soon it begins, and what it takes of memory. */
export async function measureDownload(
  site: { url: string; pid: number },
  address: string,
  named: string,
): Promise<Figure[]> {
  const idle = siteMegabytes(site.pid);
  let most = idle;
  const look = setInterval(() => {
    most = Math.max(most, siteMegabytes(site.pid));
  }, LOOK_MS);
  const begun = performance.now();
  const response = await fetch(`${site.url}${address}`);
  let first = 0;
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    first ||= performance.now() - begun;
    bytes += chunk.byteLength;
  }
  const seconds = (performance.now() - begun) / 1000;
  clearInterval(look);
  const articles = LOADED * TIMES;
  const name = `${articles.toLocaleString("en")} articles as ${named}`;
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

/** How long the slowest answer of a feed takes that was asked for before. */
async function measureFeeds(site: { url: string }): Promise<Figure[]> {
  const took: number[] = [];
  for (const feed of FEEDS) {
    for (let time = 0; time < ASKED; time += 1) {
      const begun = performance.now();
      await (await fetch(`${site.url}${feed}`)).arrayBuffer();
      // The first fills the cache.
      if (time > 0) took.push(performance.now() - begun);
    }
  }
  const value = Math.max(...took);
  return [
    { name: "feeds from the cache, the slowest", value, unit: "ms", reach: { most: 50 }, note: `${took.length} asked` },
  ];
}
