import { expect, test } from "vitest";
import { searchArticles } from "@/lib/db/search-articles";
import { foundArticleJson } from "@/lib/export/article-json";
import { parametersOf, parseSearchQuery } from "@/lib/search/parse-search-query";
import { contentFolder } from "@/tests/support/content-folder";
import { testDatabase } from "@/tests/support/test-database";

const database = testDatabase();
const { give, ingest } = contentFolder(database);

const article = (title: string, day: string, text: string) =>
  [
    "职业教育国际合作",
    "Search documents",
    title,
    `China News· 2025-08-${day} 08:29`,
    `Core Viewpoint - ${text} [1]. Group 1: Notes - ${text} [1]`,
    "",
  ].join("\n");

test("where two countries must hold, what names one of them and not the other is counted and marked", async () => {
  await give("both.txt", article("Colleges of two countries meet", "03", "China and Kazakhstan opened a college"));
  await give("one.txt", article("A college opens its doors", "02", "Teachers of Kazakhstan were trained in Beijing"));
  await give("none.txt", article("Students travel far", "01", "Students of Astana were trained in Beijing"));
  await ingest();
  for (const address of ["country=kz&q=country:cn", "q=country:kz country:cn"]) {
    const { value } = parseSearchQuery(parametersOf(new URLSearchParams(`${address}&connected=on`)));
    const found = await searchArticles(database.prisma, value, { pageSize: 20, timezone: "Asia/Shanghai" });
    expect([found.total, found.connected]).toEqual([3, 2]);
    const told = found.items.map((item) => foundArticleJson(item, (href) => href));
    expect(told.map(({ title, onlyConnected }) => [title, onlyConnected])).toEqual([
      ["Colleges of two countries meet", false],
      ["A college opens its doors", true],
      ["Students travel far", true],
    ]);
  }
});
