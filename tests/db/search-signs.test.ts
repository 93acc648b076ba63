import { expect, test } from "vitest";
import { searchArticles } from "@/lib/db/search-articles";
import { EVERYTHING } from "@/lib/search/search-query";
import { contentFolder } from "../support/content-folder";
import { testDatabase } from "../support/test-database";

const database = testDatabase({ per: "test" });
const folder = contentFolder(database);

const FILE = `职业教育国际合作
Search documents
中国—尼加拉瓜职业教育论坛
Ke Ji Ri Bao· 2025-06-19 01:12
Core Viewpoint - 论坛 [1]
馬克·吐溫與合作-職業
Ke Ji Ri Bao· 2025-06-20 01:12
Core Viewpoint - 中国，老挝合作、交流：「產教融合」与刚果（金）在一起 [1]
中国老挝马克土温
Ke Ji Ri Bao· 2025-06-21 01:12
Core Viewpoint - 尼加拉瓜与中国 [1]
`;

/** The titles that are found, quoted and not, with no other names. */
async function found(q: string): Promise<string[]> {
  const query = { ...EVERYTHING, q, expand: false, sort: "oldest" as const };
  const { items } = await searchArticles(database.prisma, query, { pageSize: 20, timezone: "UTC" });
  return items.filter(({ match }) => match === "all").map(({ title }) => title.slice(0, 4));
}

test("a Chinese text with signs in it is found by its own words, in either script", async () => {
  await folder.give("signs.txt", FILE);
  await folder.ingest();
  for (const [q, title] of [
    ["中国—尼加拉瓜", "中国—尼"],
    ["中國—尼加拉瓜", "中国—尼"],
    ["马克·吐温", "馬克·吐"],
    ["馬克·吐溫", "馬克·吐"],
    ["合作-职", "馬克·吐"],
    ["中国，老挝合作", "馬克·吐"],
    ["刚果（金）", "馬克·吐"],
    ["合作、交流：「产教融合」与刚果", "馬克·吐"],
  ] as const) {
    // Inside a quotation these would end it.
    const quoted = `"${q.replaceAll(/[「」]/g, "，")}"`;
    expect([q, await found(q), await found(quoted)]).toEqual([q, [title], [title]]);
  }
  expect(await found('title:"马克·吐温"')).toEqual(["馬克·吐"]);
  expect(await found('title:"老挝，合作"')).toEqual([]);
  // What stands together in the text is found with a sign in it too; what does not stand together is not.
  expect(await found('"中国·老挝"')).toEqual(["馬克·吐", "中国老挝"]);
  expect(await found('"马·克吐温"')).toEqual([]);
  expect(await found("马克吐温")).toEqual([]);
});
