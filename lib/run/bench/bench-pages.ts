import { join } from "node:path";
import { z } from "zod";
import type { Life } from "@/lib/run/run-program";
import { startEmptyApp } from "./empty-app";
import type { Figure } from "./figure";
import { measureRates } from "./measure-rate";
import { weighScripts } from "./script-weight";
import { archiveProgram, startSite } from "./started-site";
import { makeTemporaryFolder } from "./temporary-folder";

const FIRST_ARTICLE = z.object({ items: z.array(z.object({ slug: z.string() })).min(1) });
const ROUNDS = { rounds: 5, seconds: 5 };

/**
 * An article from the page cache, served as users get it, against a page of the same size that Next rendered when it
 * built an otherwise empty site, served by `next start` alone; and the client scripts of both.
 */
export async function benchPages(root: string, life: Life): Promise<Figure[]> {
  const dataDir = makeTemporaryFolder(life);
  const env = { DATABASE_URL: "", ARCHIVE_DATA_DIR: dataDir, ARCHIVE_CONTENT_DIR: join(root, "content") };
  const archive = await startSite(archiveProgram(root, env), life);
  const listed = await fetch(`${archive.url}/api/v1/articles?limit=1`);
  const [first] = FIRST_ARTICLE.parse(await listed.json()).items;
  const article = `${archive.url}/articles/${first?.slug}`;
  await fetchPage(article);
  const html = await fetchPage(article);
  const size = Buffer.byteLength(html);

  const empty = await startEmptyApp(root, size, life);
  const emptyHtml = await fetchPage(empty.url);
  const emptySize = Buffer.byteLength(emptyHtml);
  const [rate, limit] = await measureRates(root, [article, empty.url], ROUNDS);
  const own = await weighScripts(article, html);
  const framework = await weighScripts(empty.url, emptyHtml);
  await archive.stop();
  await empty.stop();
  return [
    {
      name: "article page from cache, of the rate of a static page",
      value: rate / limit,
      unit: "",
      reach: { least: 0.7 },
      note: `${Math.round(rate)} and ${Math.round(limit)} requests/s; ${size} and ${emptySize} bytes of HTML`,
    },
    {
      name: "client scripts beyond the framework's own",
      value: (own.bytes - framework.bytes) / 1024,
      unit: "KB gzip",
      reach: { most: 5 },
      note: `${own.count} scripts of ${own.bytes} bytes, an empty app ${framework.count} of ${framework.bytes}`,
    },
  ];
}

async function fetchPage(url: string): Promise<string> {
  const page = await fetch(url);
  if (page.status !== 200) throw new Error(`${url} answered ${page.status}`);
  return page.text();
}
