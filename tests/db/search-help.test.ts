import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { connectDatabase } from "@/lib/db/connect";
import { findMeanings } from "@/lib/db/find-meanings";
import { findSearchHelp } from "@/lib/db/find-search-help";
import { readAtOnce, TookTooLong } from "@/lib/db/read-at-once";
import { searchArticles } from "@/lib/db/search-articles";
import { ingestContent } from "@/lib/ingest/ingest-content";
import { parametersOf, parseSearchQuery } from "@/lib/search/parse-search-query";
import { searchHelpEn } from "@/lib/site/messages/search-help-en";
import { searchHelpZh } from "@/lib/site/messages/search-help-zh";
import { testDatabase } from "../support/test-database";

const root = path.resolve(import.meta.dirname, "../..");
const database = testDatabase();

beforeAll(async () => {
  const { prisma } = database;
  await ingestContent({ prisma, root, contentDir: path.join(root, "content"), paths: null });
});

const asked = (parameters: Record<string, string>) => parseSearchQuery(parametersOf(parameters)).value;

/** The seed's articles that match all, by their day, and how many follow that match some. */
async function found(q: string, more: Record<string, string> = {}): Promise<string> {
  const query = asked({ q, ...more, sort: "newest" });
  const { items, totalSome } = await searchArticles(database.prisma, query, {
    pageSize: 20,
    timezone: "Asia/Shanghai",
  });
  const days = items.filter(({ match }) => match === "all").map(({ published }) => published?.slice(5, 10));
  return [...days, ...(totalSome > 0 ? [`+${totalSome}`] : [])].join(" ");
}

/** Read by a person from the seed's five articles. */
const FOUND: Record<string, string> = {
  "luban workshops": "08-29 08-14",
  职教: "08-29 06-20",
  "魯班工坊 Kazakhstan": "08-29",
  "1.5万": "08-29",
  '"Qingdao Consensus"': "06-13",
  '"workshops"': "08-29",
  "Kazakhstan OR Nicaragua": "08-29 08-14",
  "forum (Nicaragua OR Europe)": "08-14",
  "vocational -Nicaragua": "08-29 07-10 06-20 06-13",
  "universit*": "08-14 07-10 06-20",
  "title:论坛": "08-14",
  "country:cn country:ni": "08-14",
  'outlet:"Ke Ji Ri Bao"': "06-20",
  'outlet:"科技日报"': "06-20",
  "after:2025-06 before:2025-08": "07-10",
  尼加拉瓜: "08-14",
  "Luban Workshop": "08-29 08-14",
  鲁班工坊: "08-29 08-14",
  "which countries have trained students in a Luban Workshop": "+3",
  "“青岛共识”": "06-13",
  "哈萨克斯坦 OR 尼加拉瓜": "08-29 08-14",
  "论坛 (尼加拉瓜 OR 欧洲)": "08-14",
  "职业教育 -尼加拉瓜": "06-13",
  "哪些国家建立了鲁班工坊？": "+3",
};

describe("the examples of the page about searching find what it says", () => {
  const sections = [...searchHelpEn.sections, ...searchHelpZh.sections];
  const examples = sections.flatMap((section) => section.examples);
  test.each([...new Set(examples.map(({ q }) => q))])("%s", async (q) => {
    expect(await found(q)).toBe(FOUND[q]);
  });
});

const FORMS: [name: string, q: string, more: Record<string, string>, days: string][] = [
  ["without its other names a name is found as typed", "尼加拉瓜", { expand: "off" }, "08-14"],
  ["a name in English finds nothing more than it says", "Kazakhstan", { expand: "off" }, "08-29"],
  ["a Chinese name of what is only said in English", "哈萨克斯坦", {}, "08-29"],
  ["and nothing with its other names turned off", "哈萨克斯坦", { expand: "off" }, ""],
  ["nor quoted", '"哈萨克斯坦"', {}, ""],
  ["a number with separators", "15,000", {}, "08-29"],
  ["and without", "15000", {}, "08-29"],
  ["a denied name is denied in both languages", "Luban -哈萨克斯坦", {}, "08-14"],
  ["the archive as of its first batch", "", { asOf: "1" }, "08-29 08-14 07-10 06-20 06-13"],
  ["a quoted number with separators", '"15,000"', {}, "08-29"],
  ["and without", '"15000"', {}, "08-29"],
  ["but not by what another comes to", '"1.5万"', {}, ""],
  ["a word too common to be scored, beside one that some articles have", "might Shandong", {}, "+1"],
  ["a name beside another word", "哈萨克斯坦 vocational", {}, "08-29"],
];

test.each(FORMS)("%s", async (_name, q, more, days) => {
  expect(await found(q, more)).toBe(days);
});

test("where nothing matches it is told what each word finds, what each filter keeps out, and which word was meant", async () => {
  expect(await help({ q: "nicaragu forum", country: "kz", from: "2025-06" })).toEqual({
    alone: [
      { text: "nicaragu", count: 0 },
      { text: "forum", count: 1 },
    ],
    lifted: [],
    liftedAll: null,
    didYouMean: "nicaragua forum",
  });
  expect(await help({ q: "forum", country: "kz" })).toEqual({
    alone: [],
    lifted: [{ key: "country=kz", count: 1 }],
    liftedAll: null,
    didYouMean: null,
  });
  expect((await help({ q: "vocatonal OR zzzz" })).didYouMean).toBe("vocational OR zzzz");
  // What finds nothing either was not meant.
  expect((await help({ q: "vocatonal zzzz" })).didYouMean).toBeNull();
});

const help = (parameters: Record<string, string>, total = 0) =>
  findSearchHelp(database.prisma, asked(parameters), { total });

test("only what would find more is told, of few articles too", async () => {
  const nothing = { alone: [], lifted: [], liftedAll: null, didYouMean: null };
  expect(await help({ q: "zebra qqqq", country: "kz", from: "2025", to: "2026" })).toEqual(nothing);
  const onlyTogether = await help({ q: "forum", country: "kz", from: "2025-08-20", to: "2026" });
  expect(onlyTogether).toEqual({ ...nothing, liftedAll: 1 });
  // One is found; two without the date.
  expect(await help({ q: "Luban", from: "2025-08-20" }, 1)).toEqual({
    ...nothing,
    lifted: [{ key: "from", count: 2 }],
  });
  expect(await help({ q: "Luban vocational", from: "2025" }, 2)).toEqual(nothing);
  expect(await help({ country: "kz" }, 1)).toEqual(nothing);
});

test.each([
  ["鲁斑工坊", "鲁班工坊"],
  ["路班公坊", "鲁班工坊"],
  ["尼加拉哇", "尼加拉瓜"],
  ["尼拉瓜", "尼加拉瓜"],
  ["哈萨克克斯坦", "哈萨克斯坦"],
  ["魯斑工坊 论坛", "鲁班工坊 论坛"],
  // No names: the words of the texts.
  ["持续深画", "持续深化"],
  ["中巴", null],
  ["某某某某", null],
])("for %s, which the archive does not hold, %s was meant", async (q, meant) => {
  expect((await help({ q })).didYouMean).toBe(meant);
});

test("help takes no longer than what is left of the search's time", async () => {
  await expect(findSearchHelp(database.prisma, asked({ q: "zzzz 鲁斑工坊" }), { limitMs: 1 })).rejects.toBeInstanceOf(
    TookTooLong,
  );
});

test.each(["职业教育国际合作", "職業教育國際合作", "“职业教育国际合作”"])("%s is told to be a topic", async (q) => {
  const { topics } = await searchArticles(database.prisma, asked({ q }), { pageSize: 5, timezone: "UTC" });
  expect(topics).toEqual([expect.objectContaining({ title: "职业教育国际合作", count: 5 })]);
});

test("what is only part of a topic's title is none", async () => {
  const { topics } = await searchArticles(database.prisma, asked({ q: "职业教育" }), { pageSize: 5, timezone: "UTC" });
  expect(topics).toEqual([]);
});

test("a word that is a name is counted with its other names, as its link finds it, or without where they are turned off", async () => {
  const alone = async (more: Record<string, string>) => {
    const query = asked({ q: "哈萨克斯坦 forum zzzz", ...more });
    return (await findSearchHelp(database.prisma, query)).alone[0];
  };
  expect(await found("哈萨克斯坦")).toBe("08-29");
  expect(await alone({})).toEqual({ text: "哈萨克斯坦", count: 1 });
  expect(await alone({ expand: "off" })).toEqual({ text: "哈萨克斯坦", count: 0 });
});

test("a name in the text tells what is found with it", async () => {
  const query = asked({ q: "哈萨克斯坦 vocational" });
  const { expanded } = await searchArticles(database.prisma, query, { pageSize: 20, timezone: "UTC" });
  expect(expanded.map(({ text, others }) => [text, others[0]])).toEqual([["哈萨克斯坦", "Kazakhstan"]]);
});

test("a search that takes too long is stopped and says so", async () => {
  const slow = readAtOnce(database.prisma, 20, (tx) => tx.$queryRaw`SELECT pg_sleep(5)`);
  await expect(slow).rejects.toBeInstanceOf(TookTooLong);
});

test("a search is stopped after all its time, however many statements share it", async () => {
  const slow = readAtOnce(database.prisma, 300, async (tx) => {
    for (let turn = 0; turn < 20; turn += 1) await tx.$queryRaw`SELECT pg_sleep(0.2)::text`;
  });
  await expect(slow).rejects.toBeInstanceOf(TookTooLong);
  const together = readAtOnce(database.prisma, 300, (tx) =>
    Promise.all(Array.from({ length: 20 }, () => tx.$queryRaw`SELECT pg_sleep(0.2)::text`)),
  );
  await expect(together).rejects.toBeInstanceOf(TookTooLong);
});

test("a search that no connection is free for is stopped as well", async () => {
  const narrow = connectDatabase(database.url, { max: 1 });
  try {
    await narrow.prisma.$transaction(async (tx) => {
      await tx.$queryRaw`SELECT 1`;
      const waiting = readAtOnce(narrow.prisma, 1_000, (other) => other.$queryRaw`SELECT 1`, 50);
      await expect(waiting).rejects.toBeInstanceOf(TookTooLong);
    });
  } finally {
    await narrow.close();
  }
});

test("a name finds the outlet that is called so, whatever its accents and characters", async () => {
  const { prisma } = database;
  const names = { slug: "le-figaro", name: "Fei Jia Luo Bao", nameEn: "Le Figaró", nameZh: "費加羅報" };
  const { id } = await prisma.outlet.create({ data: names });
  const meanings = await findMeanings(prisma, ["le figaro", "费加罗报", "fei jia luo bao", "figaro"]);
  expect([...meanings].map(([name, { outlets }]) => [name, outlets])).toEqual([
    ["fei jia luo bao", [id]],
    ["le figaro", [id]],
    ["费加罗报", [id]],
  ]);
  await prisma.outlet.delete({ where: { id } });
});
