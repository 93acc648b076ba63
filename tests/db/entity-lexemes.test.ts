import { readFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { Prisma } from "@/lib/db/generated/client";
import { searchArticles } from "@/lib/db/search-articles";
import { parametersOf, parseSearchQuery } from "@/lib/search/parse-search-query";
import { append, changingRegistry } from "@/tests/support/changing-registry";
import { contentFolder } from "@/tests/support/content-folder";
import { testDatabase } from "@/tests/support/test-database";

const database = testDatabase({ per: "test" });
const folder = contentFolder(database);
const { give, ingest } = folder;
const { state } = changingRegistry(database, folder);

const ARTICLES = `职业教育国际合作
Search documents
The World Vocational and Technical Education Development Conferences
Ke Ji Ri Bao· 2025-06-01 01:12
Core Viewpoint - The World Vocational and Technical Education Development Conferences were praised [1]
Georgia and Atlanta
Ke Ji Ri Bao· 2025-06-02 01:12
Core Viewpoint - Students from Georgia and Atlanta came to the United States and the Olympic park [1]
Tbilisi speaks
Ke Ji Ri Bao· 2025-06-03 01:12
Core Viewpoint - The Georgian government in Tbilisi signed, and Georgia thanked Kenya [1]
A workshop opens
Ke Ji Ri Bao· 2025-06-04 01:12
Core Viewpoint - Teachers met [1] Group 1: The Luban Workshop in Kenya - Kenyan students came [1]
肯尼亚鲁班工坊
Ke Ji Ri Bao· 2025-06-05 01:12
Core Viewpoint - 学员毕业 [1] Group 1: 成果 - 教师培训 [1]
Trade fair
Ke Ji Ri Bao· 2025-06-06 01:12
Core Viewpoint - Nobody of Côte d’Ivoire came; l’Ivoirien did [1]
`;

const read = (q: string, more: Record<string, string> = {}) =>
  searchArticles(database.prisma, parseSearchQuery(parametersOf({ q, ...more, sort: "newest" })).value, {
    pageSize: 20,
    timezone: "Asia/Shanghai",
  });

/** The days of the articles that match all, the newest first. */
async function days(q: string, more: Record<string, string> = {}): Promise<string> {
  const { items, total } = await read(q, more);
  const all = items.filter(({ match }) => match === "all").map(({ published }) => published?.slice(8, 10));
  expect(all.length).toBe(total);
  return all.join(" ");
}

test("a name finds what names the same in other words, in context, inside other names and in any part of it", async () => {
  await give("a.txt", ARTICLES);
  await ingest();
  const found: Record<string, string> = {
    世界职业技术教育发展大会: "01",
    // The state of the US is called the same and is not the country.
    格鲁吉亚: "03",
    Georgia: "03 02",
    肯尼亚: "05 04 03",
    Kenya: "05 04 03",
    肯尼亚鲁班工坊: "05 04",
    鲁班工坊: "05 04",
    "luban workshops": "05 04",
    "title:Kenya": "05",
    "title:鲁班工坊": "05",
    "-Kenya": "06 02 01",
    "格鲁吉亚 OR 鲁班工坊": "05 04 03",
    "(格鲁吉亚 肯尼亚) OR title:鲁班工坊": "05 03",
    "鲁班工坊 -title:肯尼亚": "04",
    '"格鲁吉亚"': "",
    '"Kenya"': "04 03",
    "Cote d'Ivoire": "06",
    "Cote d’Ivoire": "06",
    "Cote dIvoire": "06",
    科特迪瓦: "06",
    "l'ivoirien": "06",
    livoirien: "06",
  };
  const answered: Record<string, string> = {};
  for (const q of Object.keys(found)) answered[q] = await days(q);
  expect(answered).toEqual(found);
  expect(await days("格鲁吉亚", { expand: "off" })).toBe("");
  expect(await days("Kenya", { expand: "off" })).toBe("04 03");
});

test("every name of what an article names finds that article, whatever else it is beside", async () => {
  await give("seed.txt", await readFile(path.resolve("content/articles/vocational-education-cooperation.txt"), "utf8"));
  await give("a.txt", ARTICLES);
  await ingest();
  const rows = await database.prisma.$queryRaw<
    { kind: string; slug: string; name: string; count: number }[]
  >(Prisma.sql`
    SELECT e.kind::text AS kind, e.slug, coalesce(e."nameZh", e."nameEn") AS name, count(*)::int AS count
    FROM "ArticleEntity" c JOIN "Entity" e ON e.id = c."entityId"
    WHERE c.basis IN ('named', 'demonym', 'abbreviation') GROUP BY 1, 2, 3`);
  expect(rows.length).toBeGreaterThan(30);
  for (const { kind, slug, name, count } of rows) {
    const { total, expanded } = await read(name);
    expect([name, expanded[0]?.entities.some((one) => one.slug === slug) ?? false]).toEqual([name, true]);
    // As many as the filter counts, and what is called so where the linker took it for something else.
    expect([name, total >= count]).toEqual([name, true]);
    const filtered = await read(name, { [kind]: slug });
    expect([name, filtered.total]).toEqual([name, count]);
  }
});

test("what was linked is marked, whatever it is called, and what is called so but was not linked is not", async () => {
  await give("a.txt", ARTICLES);
  await ingest();
  const marked = async (q: string) => {
    const { items } = await read(q);
    return items.map(({ title, titleMarks, highlights }) => [
      ...titleMarks.map(({ start, end }) => title.slice(start, end)),
      ...highlights.flatMap(({ text, marks }) => marks.map(({ start, end }) => text.slice(start, end))),
    ]);
  };
  expect(await marked("格鲁吉亚")).toEqual([["Georgian", "Georgia"]]);
  expect((await marked("世界职业技术教育发展大会"))[0]?.[1]).toMatch(/Development Conferences$/);
  expect(await marked("country:肯尼亚")).toEqual([["肯尼亚"], ["Kenyan"], ["Kenya"]]);
});

test("a name and what it names are one term: an article that has both is no better than one that has either", async () => {
  const twin = (title: string, name: string, minute: number) =>
    `${title}\nKe Ji Ri Bao· 2025-06-01 01:${minute}\nCore Viewpoint - Teachers of ${name} met there on one bright day [1]\n`;
  const twins = ["Uruguay", "乌拉圭", "Uruguay"].map((name, at) => twin(`Schools ${at}`, name, 30 + at));
  await give("a.txt", ARTICLES + twins.join(""));
  await ingest();
  const { value } = parseSearchQuery([["q", "Uruguay"]]);
  const options = { pageSize: 1, timezone: "Asia/Shanghai" };
  const first = await searchArticles(database.prisma, value, options);
  const second = await searchArticles(database.prisma, value, { ...options, after: first.next });
  const [one, other] = [first.next?.rank ?? 0, second.next?.rank ?? 0];
  expect([first.total, first.next?.basis?.rarity.length]).toEqual([3, 1]);
  expect(one).toBeGreaterThan(0);
  expect(one / other).toBeLessThan(1.1);
});

test("the lexemes follow the registry: a new name, a merge and a slug of another", async () => {
  await give("a.txt", ARTICLES);
  await give(
    "b.txt",
    `职业教育国际合作\nSearch documents\nHarbour\nKe Ji Ri Bao· 2025-07-01 01:12\nCore Viewpoint - The Harbour Skills Forum met [1]\n`,
  );
  await state(["conferences.yaml", append("- { slug: harbour-forum, en: Harbour Skills Forum, zh: 港口技能论坛 }")]);
  await ingest();
  expect(await days("港口技能论坛")).toBe("01");
  await state(["conferences.yaml", append("- { slug: harbour-skills, en: Harbour Skills Forum, zh: 港湾技能论坛 }")]);
  await ingest();
  expect([await days("港口技能论坛"), await days("港湾技能论坛")]).toEqual(["", "01"]);
  await state();
  await ingest();
  expect(await days("港湾技能论坛")).toBe("");
  expect((await lexemesOf("Harbour")).filter((lexeme) => lexeme.includes("harbour-"))).toEqual([
    "@conference/harbour-skills-forum",
  ]);
});

async function lexemesOf(title: string): Promise<string[]> {
  const rows = await database.prisma.$queryRaw<{ lexeme: string }[]>(Prisma.sql`
    SELECT u.lexeme FROM "Article" a CROSS JOIN LATERAL unnest(a.search) u WHERE a.title = ${title} AND u.lexeme LIKE '@%' ORDER BY 1`);
  return rows.map(({ lexeme }) => lexeme);
}

test("the migration gives the articles of an older archive what they name", async () => {
  await give("a.txt", ARTICLES);
  await give("seed.txt", await readFile(path.resolve("content/articles/vocational-education-cooperation.txt"), "utf8"));
  await ingest();
  const counted = Prisma.sql`
    SELECT a.slug, u.lexeme, cardinality(u.positions) AS count, (SELECT min(w) FROM unnest(u.weights) w) AS weight
    FROM "Article" a CROSS JOIN LATERAL unnest(a.search) u ORDER BY 1, 2`;
  const before = await database.prisma.$queryRaw<{ lexeme: string }[]>(counted);
  expect(before.some(({ lexeme }) => lexeme === "@workshop/luban-workshop")).toBe(true);
  await database.prisma.$executeRaw`
    UPDATE "Article" a SET search = ts_delete(search,
      ARRAY(SELECT u.lexeme FROM unnest(search) u WHERE u.lexeme LIKE '@%' OR u.lexeme LIKE '#%'))`;
  await database.prisma.$executeRaw`CREATE TABLE "NamePhrase" (name TEXT)`;
  const sql = await readFile(path.resolve("prisma/migrations/20261128072500_entity_lexemes/migration.sql"), "utf8");
  await database.prisma.$executeRawUnsafe(sql);
  const after = await database.prisma.$queryRaw<{ lexeme: string }[]>(counted);
  // What a number with a word behind it comes to stood among the numbers before.
  const plain = (rows: { lexeme: string }[]) => rows.filter(({ lexeme }) => !/^#\d{4,}/.test(lexeme));
  expect(plain(after)).toEqual(plain(before));
  await database.prisma.linkedRegistry.updateMany({ data: { program: "another" } });
  await ingest();
  expect(await database.prisma.$queryRaw(counted)).toEqual(before);
});
