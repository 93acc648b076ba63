import { cpSync } from "node:fs";
import { join } from "node:path";
import { startEmbeddedServer } from "@/lib/db/embedded-server";
import type { Life } from "@/lib/run/run-program";
import { listStatements, openBareSession } from "./bare-statements";
import { writeCorpus } from "./corpus";
import { CHINESE_PARTS, COUNTRIES, ENDINGS, STEMS } from "./corpus-words";
import type { Figure } from "./figure";
import { measureIngest } from "./measured-ingest";
import { multiplyArticles } from "./multiply-articles";
import { archiveProgram, startSite } from "./started-site";
import { makeTemporaryFolder } from "./temporary-folder";

/** As many are loaded; more are made of these. */
const LOADED = 100_000;
const REQUESTS = 120;
const WARM_UP = 20;
const BARE_TEXTS = 30;
/** A name that nearly every article of the corpus holds in one of its forms. */
const NAME = "鲁班工坊";

/** Search texts that as many articles hold, and what a search for them may take; null where nothing was set. */
type Load = { name: string; most: number | null; texts: readonly string[] };

/** The list of the API at one connection, facets included, for rare and for common words of both scripts; and suggestions. */
export async function benchSearch(root: string, life: Life, asked: number | null = null): Promise<Figure[]> {
  const articles = asked ?? LOADED;
  const contentDir = makeTemporaryFolder(life);
  const dataDir = makeTemporaryFolder(life);
  writeCorpus(join(contentDir, "articles"), LOADED);
  cpSync(join(root, "content/registry"), join(contentDir, "registry"), { recursive: true });
  const env = { DATABASE_URL: "", ARCHIVE_DATA_DIR: dataDir, ARCHIVE_CONTENT_DIR: contentDir };
  const server = await startEmbeddedServer({ dataDir });
  life.onEnd(() => server.close());
  await measureIngest(root, env);
  if (articles > LOADED) await multiplyArticles(server.url, articles / LOADED);
  const site = await startSite(archiveProgram(root, env), life);
  const figures = await measureSearch(site.url, server.url, articles);
  await site.stop();
  return figures;
}

/** What searches of a running site take, whose database holds so many articles of the corpus. */
export async function measureSearch(siteUrl: string, databaseUrl: string, articles: number): Promise<Figure[]> {
  const named = (name: string) => `${articles.toLocaleString("en")} articles: ${name}`;
  const isLarge = articles > LOADED;
  const figures: Figure[] = [];
  for (const { name, most, texts } of searchLoads(isLarge)) {
    const paths = texts.map((text) => `/api/v1/articles?q=${encodeURIComponent(text)}`);
    figures.push({
      ...(await measureRequests(siteUrl, paths)),
      name: named(`${name}, p95`),
      reach: most ? { most } : null,
    });
  }
  const typed = [
    ...TYPED,
    ...coinedWords()
      .slice(0, 20)
      .map((word) => word.slice(0, 5)),
  ];
  const paths = typed.map((text) => `/api/v1/suggestions?q=${encodeURIComponent(text)}`);
  figures.push({ ...(await measureRequests(siteUrl, paths)), name: named("suggestions, p95"), reach: { most: 15 } });
  figures.push({
    ...(await compareWithBare(siteUrl, databaseUrl)),
    name: named("a word, of the time of the bare SQL"),
  });
  return figures;
}

/** What people type, from the first letters on. */
const TYPED = [
  "lub",
  "luban",
  "tian",
  "tianjin",
  "kaz",
  "hasake",
  "niji",
  "埃",
  "埃及",
  "职",
  "职业教育",
  "哈萨克斯坦",
  "鲁班",
  "coop",
];

function coinedWords(): string[] {
  return STEMS.flatMap((one) => STEMS.map((other) => one + other + one + ENDINGS[0]));
}

function searchLoads(isLarge: boolean): Load[] {
  const coined = coinedWords();
  const titles = COUNTRIES.flatMap(([, country]) => CHINESE_PARTS.map((part) => country + part));
  const parts = CHINESE_PARTS.filter((part) => part !== NAME);
  const neighbours = (texts: readonly string[], between: string) =>
    texts.map((text, at) => `${text}${between}${texts[(at + 1) % texts.length]}`);
  const [rare, common] = isLarge ? [150, 1_000] : [50, 250];
  return [
    { name: "an English word, up to 1 % of articles", most: rare, texts: coined },
    { name: "either of two English words, up to 1 %", most: rare, texts: neighbours(coined, " OR ") },
    { name: "a Chinese word, up to 1 %", most: rare, texts: titles },
    { name: "two Chinese words, up to 1 %", most: rare, texts: titles.map((title) => `${title} 论坛`) },
    { name: "a Chinese word in a quarter of all", most: common, texts: parts },
    { name: "either of two Chinese words, two fifths", most: common, texts: neighbours(parts, " OR ") },
    { name: "a name in four fifths of all", most: isLarge ? common : null, texts: [NAME] },
  ];
}

type Measured = Pick<Figure, "value" | "unit" | "note">;

async function measureRequests(siteUrl: string, paths: readonly string[]): Promise<Measured> {
  const times: number[] = [];
  let found = 0;
  let largest = 0;
  for (let at = 0; at < WARM_UP + REQUESTS; at += 1) {
    const begun = performance.now();
    const response = await fetch(siteUrl + (paths[at % paths.length] ?? ""));
    const { total = 0 } = (await response.json()) as { total?: number };
    if (at >= WARM_UP) times.push(performance.now() - begun);
    if (!response.ok) throw new Error(`${paths[at % paths.length]} answered ${response.status}`);
    found += total;
    largest = Math.max(largest, total);
  }
  const mean = Math.round(found / (WARM_UP + REQUESTS));
  const counts = largest > 0 ? `; ${mean} found on average, ${largest} at most` : "";
  return { value: placed(times, 0.95), unit: "ms", note: `median ${placed(times, 0.5).toFixed(1)} ms${counts}` };
}

/** The API and the statements that it sends, in turns: what else the machine does falls on both. */
async function compareWithBare(siteUrl: string, databaseUrl: string): Promise<Measured & Pick<Figure, "reach">> {
  const [english, , chinese] = searchLoads(false);
  const texts = [...(english?.texts ?? []).slice(0, BARE_TEXTS), ...(chinese?.texts ?? []).slice(0, BARE_TEXTS)];
  const searches = await listStatements(databaseUrl, texts);
  const session = await openBareSession(databaseUrl);
  const [whole, bare]: [number[], number[]] = [[], []];
  for (let turn = 0; turn < 2; turn += 1) {
    for (const [at, text] of texts.entries()) {
      const begun = performance.now();
      await (await fetch(`${siteUrl}/api/v1/articles?q=${encodeURIComponent(text)}`)).json();
      if (turn > 0) whole.push(performance.now() - begun);
      const took = await session.measure(searches[at] ?? []);
      if (turn > 0) bare.push(took);
    }
  }
  await session.close();
  const [api, sql] = [placed(whole, 0.5), placed(bare, 0.5)];
  const note = `medians ${api.toFixed(1)} and ${sql.toFixed(1)} ms`;
  return { value: api / sql, unit: "", reach: { most: 2 }, note };
}

function placed(times: number[], part: number): number {
  times.sort((a, b) => a - b);
  return times[Math.ceil(times.length * part) - 1] ?? Number.NaN;
}
