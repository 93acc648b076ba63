import { beforeEach } from "vitest";
import { findArticle } from "@/lib/db/find-article";
import { searchArticles } from "@/lib/db/search-articles";
import { parseSearchQuery } from "@/lib/search/parse-search-query";
import type { contentFolder } from "./content-folder";
import type { testDatabase } from "./test-database";

export const timezone = "Asia/Shanghai";

export const FORUM = "2025-06-20-forum-on-skills-opens-in-astana";
export const VISIT = "2025-07-01-a-delegation-from-kazakhstan-visits-tianjin";
/** The curator's line that withdraws `VISIT`. */
export const DENIED = `${VISIT}:\n  withdrawn: { on: "2026-01-02", reason: Asked for }\n`;

/** An archive of two articles before each test, of which the curator states something. */
export function curatedArchive(
  database: ReturnType<typeof testDatabase>,
  { give, ingest, giveRegistry }: ReturnType<typeof contentFolder>,
) {
  beforeEach(async () => {
    await give(
      "a.txt",
      `职业教育国际合作
Search documents
Forum on skills opens in Astana
Ke Ji Ri Bao· 2025-06-20 01:12
Core Viewpoint - Kazakhstan hosts a forum on skills [1] Group 1: Hosts - It was opened on Friday [1]
A delegation from Kazakhstan visits Tianjin
Zhong Guo Xin Wen Wang· 2025-07-01 10:00
Core Viewpoint - A delegation visited the Luban Workshop in Kazakhstan [1]`,
    );
    await ingest();
  });

  return {
    async curate(yaml: string) {
      await giveRegistry("articles.yaml", () => yaml);
      return ingest();
    },
    read: (slug: string) => findArticle(database.prisma, slug, timezone),
    count: async (query: [string, string][]) =>
      (await searchArticles(database.prisma, parseSearchQuery(query).value, { pageSize: 20, timezone })).total,
  };
}
