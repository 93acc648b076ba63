import { cpSync } from "node:fs";
import { join } from "node:path";
import { startEmbeddedServer } from "@/lib/db/embedded-server";
import type { Life } from "@/lib/run/run-program";
import { writeCorpus } from "./corpus";
import { CHINESE_PARTS, COUNTRIES, ENDINGS, STEMS } from "./corpus-words";
import type { Figure } from "./figure";
import { measureIngest } from "./measured-ingest";
import { archiveProgram, startSite } from "./started-site";
import { makeTemporaryFolder } from "./temporary-folder";

const ARTICLES = 100_000;
const REQUESTS = 120;
const WARM_UP = 20;

/** Search texts that as many articles hold, and what a search for them may take. */
type Load = { name: string; most: number; texts: readonly string[] };

/** The list of the API at one connection, facets included, for rare and for common words of both scripts. */
export async function benchSearch(root: string, life: Life): Promise<Figure[]> {
  const contentDir = makeTemporaryFolder(life);
  const dataDir = makeTemporaryFolder(life);
  writeCorpus(join(contentDir, "articles"), ARTICLES);
  cpSync(join(root, "content/registry"), join(contentDir, "registry"), { recursive: true });
  const env = { DATABASE_URL: "", ARCHIVE_DATA_DIR: dataDir, ARCHIVE_CONTENT_DIR: contentDir };
  const server = await startEmbeddedServer({ dataDir });
  life.onEnd(() => server.close());
  await measureIngest(root, env);
  const site = await startSite(archiveProgram(root, env), life);
  const figures: Figure[] = [];
  for (const load of loads()) figures.push(await measureLoad(site.url, load));
  await site.stop();
  return figures;
}

function loads(): Load[] {
  const coined = STEMS.flatMap((one) => STEMS.map((other) => one + other + one + ENDINGS[0]));
  const titles = COUNTRIES.flatMap(([, country]) => CHINESE_PARTS.map((part) => country + part));
  const neighbours = (texts: readonly string[], between: string) =>
    texts.map((text, at) => `${text}${between}${texts[(at + 1) % texts.length]}`);
  return [
    { name: "an English word, up to 1 % of articles", most: 50, texts: coined },
    { name: "either of two English words, up to 1 %", most: 50, texts: neighbours(coined, " OR ") },
    { name: "a Chinese word, up to 1 %", most: 50, texts: titles },
    { name: "two Chinese words, up to 1 %", most: 50, texts: titles.map((title) => `${title} 论坛`) },
    { name: "a Chinese word in a quarter of all", most: 250, texts: CHINESE_PARTS },
    { name: "either of two Chinese words, two fifths", most: 250, texts: neighbours(CHINESE_PARTS, " OR ") },
  ];
}

async function measureLoad(url: string, { name, most, texts }: Load): Promise<Figure> {
  const times: number[] = [];
  let found = 0;
  let largest = 0;
  for (let at = 0; at < WARM_UP + REQUESTS; at += 1) {
    const text = texts[at % texts.length] ?? "";
    const begun = performance.now();
    const response = await fetch(`${url}/api/v1/articles?q=${encodeURIComponent(text)}`);
    const { total } = (await response.json()) as { total: number };
    if (at >= WARM_UP) times.push(performance.now() - begun);
    found += total;
    largest = Math.max(largest, total);
  }
  times.sort((a, b) => a - b);
  const mean = Math.round(found / (WARM_UP + REQUESTS));
  return {
    name: `${ARTICLES.toLocaleString("en")} articles: ${name}, p95`,
    value: times[Math.ceil(times.length * 0.95) - 1] ?? Number.NaN,
    unit: "ms",
    reach: { most },
    note: `median ${(times[times.length >> 1] ?? 0).toFixed(1)} ms; ${mean} found on average, ${largest} at most`,
  };
}
