import { cp } from "node:fs/promises";
import path from "node:path";
import { beforeAll, beforeEach } from "vitest";
import { searchArticles } from "@/lib/db/search-articles";
import { ingestContent } from "@/lib/ingest/ingest-content";
import { generateFile } from "@/lib/run/bench/corpus";
import { parametersOf, parseSearchQuery } from "@/lib/search/parse-search-query";
import type { contentFolder } from "./content-folder";
import type { testDatabase } from "./test-database";

const root = path.resolve(import.meta.dirname, "../..");
/** As many articles are made; the five of the checkout's own content are there too. */
export const ARTICLES = 240;

/** An archive of the checkout's content and of made articles, to be searched by all tests of a file. */
export function searchedCorpus(database: ReturnType<typeof testDatabase>, folder: ReturnType<typeof contentFolder>) {
  let isGiven = false;
  beforeAll(async () => {
    await ingestContent({ prisma: database.prisma, root, contentDir: path.join(root, "content"), paths: null });
  });
  // A folder is there for each test only.
  beforeEach(async () => {
    if (!isGiven) await giveCorpus();
    isGiven = true;
  });
  return { giveCorpus, search };

  async function search(q: string, more = "") {
    const parameters = new URLSearchParams(more);
    parameters.set("q", q);
    const { value } = parseSearchQuery(parametersOf(parameters));
    return searchArticles(database.prisma, value, { pageSize: 20, timezone: "Asia/Shanghai" });
  }

  /** Adds the made articles from one number to another. */
  async function giveCorpus(from = 0, to = ARTICLES): Promise<void> {
    await cp(path.join(root, "content/registry"), folder.at("registry"), { recursive: true });
    await folder.give(`${from}.txt`, generateFile(from, to));
    await folder.ingest();
  }
}
