import { readFile } from "node:fs/promises";
import pg from "pg";
import { beforeEach, expect, test, vi } from "vitest";
import { formatFigurePlace } from "@/lib/archive/figure-list";
import { resolveFigures } from "@/lib/db/figure-conditions";
import { listFigureChoices } from "@/lib/db/list-figure-choices";
import { countFigures, listFigures, listFiguresOf } from "@/lib/db/list-figures";
import { parseFiguresQuery } from "@/lib/search/figures-query";
import { parametersOf } from "@/lib/search/parse-search-query";
import { contentFolder } from "@/tests/support/content-folder";
import { testDatabase } from "@/tests/support/test-database";

const database = testDatabase();
const { give, ingest } = contentFolder(database);
const timezone = "Asia/Shanghai";

beforeEach(async () => {
  await give("seed.txt", await readFile("content/articles/vocational-education-cooperation.txt", "utf8"));
  await give("tuned.txt", await readFile("tests/fixtures/knowledge/tuned.txt", "utf8"));
  await ingest();
});

async function read(address: string, limit = 200) {
  const { value } = parseFiguresQuery(parametersOf(new URLSearchParams(address)));
  const resolved = await resolveFigures(database.prisma, value);
  const figures = await listFigures(database.prisma, resolved, { after: resolved.query.after, limit, timezone });
  return { figures, notes: resolved.notes, count: await countFigures(database.prisma, resolved) };
}

const told = ({ figures }: Awaited<ReturnType<typeof read>>) =>
  figures.map(({ surface, place, article }) => `${place.day} ${surface} | ${article.title.slice(0, 12)}`);

test("figures are found by what they count, what they are about and as of when, with their sentences", async () => {
  const workshops = await read("thing=luban-workshops&group=shanghai-cooperation-organization");
  expect(told(workshops)).toEqual([
    "2025-08-29 10 Luban Workshops | (上合天津峰会)天津持续",
    "2025-07-12 鲁班工坊10个 | 上合组织国家职业教育论坛",
  ]);
  const [first] = workshops.figures;
  expect(first).toMatchObject({
    value: 10,
    thing: "luban-workshops",
    thingNames: { en: "Luban Workshops", zh: "鲁班工坊" },
    scopes: [{ kind: "group", slug: "shanghai-cooperation-organization", rule: "phrase" }],
    article: { outlet: { name: "Zhong Guo Xin Wen Wang" }, published: "2025-08-29T08:29:00+08:00" },
  });
  expect(first?.sentence.slice(first.start, first.end)).toBe("10 Luban Workshops");
  expect(first?.sentence).toMatch(/^Currently, 10 Luban Workshops .* categories$/);
  const ofThatYear = told(await read("thing=students&from=2024&to=2024-09"));
  expect(ofThatYear).toEqual([
    "2024-08-31 24名学生 | 吉布提鲁班工坊学生赴华研",
    "2024-05-31 学历学生1200多名 | 泰国鲁班工坊:八年培养学",
    "2024-05-30 60 students | Uzbekistan's",
  ]);
});

test("a country's figures are those of its workshops too, by slug or code", async () => {
  const ghana = told(await read("country=ghana"));
  expect(ghana).toHaveLength(5);
  expect(told(await read("country=gh"))).toEqual(ghana);
  expect(told(await read("workshop=luban-workshop-ghana"))).toEqual(ghana);
  // The programme has those of every workshop.
  expect((await read("workshop=luban-workshop&thing=majors")).count).toBeGreaterThan(5);
});

test("different filters must all hold, values of one need not, and what is unknown finds nothing and is told", async () => {
  const both = await read("country=kenya&country=ghana");
  expect(both.count).toBe((await read("country=kenya")).count + (await read("country=ghana")).count);
  expect(told(await read("group=shanghai-cooperation-organization&workshop=luban-workshop&thing=majors"))).toHaveLength(
    1,
  );
  const unknown = await read("country=atlantis");
  expect([unknown.figures, unknown.count, unknown.notes]).toEqual([
    [],
    0,
    [{ kind: "unknown-value", parameter: "country", value: "atlantis" }],
  ]);
});

test.each(["", "thing=students", "country=china", "workshop=luban-workshop", "from=2025"])(
  "“%s” goes on where a page ended",
  async (address) => {
    const all = told(await read(address));
    const paged: string[] = [];
    for (let after = ""; ; ) {
      const page = await read(`${address}${after}`, 7);
      paged.push(...told(page));
      const last = page.figures.at(-1);
      if (page.figures.length < 7 || !last) break;
      after = `&after=${formatFigurePlace(last.place)}`;
    }
    expect(paged).toEqual(all);
    expect(all.length).toBe((await read(address)).count);
  },
);

test.each([
  ["", 2],
  ["thing=students&from=2024", 2],
  ["country=gh&workshop=luban-workshop-ghana&thing=students", 4],
])("“%s” is read in %d statements", async (address, statements) => {
  const query = vi.spyOn(pg.Client.prototype, "query");
  await read(address);
  const asked = query.mock.calls.filter(
    ([text]) =>
      !/^(?:BEGIN|COMMIT|SET)/.test(typeof text === "string" ? text : ((text as { text?: string }).text ?? "")),
  );
  query.mockRestore();
  expect(asked.length).toBeLessThanOrEqual(statements);
});

test("what can be chosen is what there are figures of", async () => {
  const { things, countries } = await listFigureChoices(database.prisma);
  expect(things.map(({ slug }) => slug)).toContain("luban-workshops");
  expect(things.map(({ slug }) => slug)).not.toContain("hospitals");
  expect(countries.map(({ slug }) => slug)).toContain("ghana");
  expect(countries.map(({ slug }) => slug)).not.toContain("peru");
});

test("an article's figures stand in the order of its text", async () => {
  const [article] = await database.prisma.article.findMany({ where: { title: { contains: "天津持续深化" } } });
  const figures = await listFiguresOf(database.prisma, article?.slug ?? "", timezone);
  expect(figures.map(({ surface, bullet }) => `${bullet} ${surface}`)).toEqual([
    "g1-b1 two World Vocational Technical Education Development Conferences",
    "g1-b1 15 ministerial leaders",
    "g1-b2 10 member units",
    "g2-b2 10 Luban Workshops",
    "g2-b2 8 SCO countries",
    "g2-b2 21 cooperative majors",
    "g2-b2 6 categories",
    "g2-b3 15,000 students",
    "g2-b3 over 3,000 individuals",
    "g3-b2 tens of thousands of visitors",
    "g3-b3 Over 200 students",
  ]);
});
