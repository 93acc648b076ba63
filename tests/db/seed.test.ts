import path from "node:path";
import { beforeAll, expect, test } from "vitest";
import type { Article } from "@/lib/archive/article";
import { findArticle } from "@/lib/db/find-article";
import { findEntity } from "@/lib/db/find-entity";
import { findGlance } from "@/lib/db/find-glance";
import { listConnectedArticles } from "@/lib/db/list-connected-articles";
import { searchArticles } from "@/lib/db/search-articles";
import { ingestContent } from "@/lib/ingest/ingest-content";
import { parametersOf, parseSearchQuery } from "@/lib/search/parse-search-query";
import { testDatabase } from "@/tests/support/test-database";

const root = path.resolve(import.meta.dirname, "../..");
const timezone = "Asia/Shanghai";
const database = testDatabase();

// The articles of the seed by their place in the file, which is the order from newest to oldest.
const SEED = [
  { number: 1, published: "2025-08-29T08:29:00+08:00", outlet: "Zhong Guo Xin Wen Wang" },
  { number: 2, published: "2025-08-14T01:26:00+08:00", outlet: "Ren Min Ri Bao Hai Wai Ban" },
  { number: 3, published: "2025-07-10T03:57:00+08:00", outlet: "news flash" },
  { number: 4, published: "2025-06-20T01:12:00+08:00", outlet: "Ke Ji Ri Bao" },
  { number: 5, published: "2025-06-13T03:04:00+08:00", outlet: "Qi Lu Wan Bao Wang" },
];

beforeAll(async () => {
  const { prisma } = database;
  const report = await ingestContent({ prisma, root, contentDir: path.join(root, "content"), paths: null });
  expect(report.counts).toEqual({
    files: 1,
    added: 5,
    revised: 0,
    unchanged: 0,
    refused: 0,
    bytes: 9205,
    bytesAssigned: 9205,
    bytesUnparsed: 0,
    errors: 0,
    warnings: 0,
    notes: 0,
  });
});

async function search(parameters: string) {
  const { value } = parseSearchQuery(parametersOf(new URLSearchParams(parameters)));
  return searchArticles(database.prisma, value, { pageSize: 20, timezone });
}

/** The numbers of the seed's articles that a search finds, in order. */
async function found(parameters: string): Promise<number[]> {
  const { items, total } = await search(parameters);
  expect(total).toBe(items.length);
  return items.map((item) => SEED.find(({ published }) => published === item.published)?.number ?? 0);
}

async function article(number: number): Promise<Article> {
  const { items } = await search("");
  const stored = await findArticle(database.prisma, items[number - 1]?.slug ?? "", timezone);
  if (!stored) throw new Error(`article ${number} of the seed is not stored`);
  return stored;
}

test("the five articles stand newest first, with outlet and time as stated", async () => {
  const { items } = await search("");
  expect(items.map(({ published, outlet }) => ({ published, outlet: outlet?.name }))).toEqual(
    SEED.map(({ published, outlet }) => ({ published, outlet })),
  );
});

test.each([
  [1, [3, 3, 3]],
  [2, [3, 1]],
  [3, [3, 3]],
  [4, [2, 2, 3, 2]],
  [5, [3, 2, 2, 1]],
])("article %i has its groups and bullets", async (number, bullets) => {
  expect((await article(number)).groups.map((group) => group.bullets.length)).toEqual(bullets);
});

test("article 5 has no viewpoint and its groups no headings", async () => {
  const { viewpoint, groups } = await article(5);
  expect(viewpoint).toBeNull();
  expect(groups.map(({ heading }) => heading)).toEqual([null, null, null, null]);
});

test("article 5 group 3 has a bullet citing 4 and 5 and one citing 5 and 6", async () => {
  const { groups } = await article(5);
  expect(groups[2]?.bullets.map(({ citations }) => citations.map(({ number }) => number))).toEqual([
    [4, 5],
    [5, 6],
  ]);
});

const FILTERS: { parameters: string; articles: number[] }[] = [
  { parameters: "country=nicaragua", articles: [2] },
  { parameters: "country=NI", articles: [2] },
  { parameters: "country=kazakhstan", articles: [1] },
  { parameters: "country=russia", articles: [1] },
  { parameters: "country=india", articles: [] },
  { parameters: "country=pakistan", articles: [] },
  { parameters: "country=uzbekistan&country=tajikistan&country=kyrgyzstan&country=iran&country=belarus", articles: [] },
  { parameters: "country=china", articles: [1, 2, 4, 5] },
  { parameters: "country=CN", articles: [1, 2, 4, 5] },
  { parameters: "country=kz&country=ni", articles: [1, 2] },
  { parameters: "country=kz&workshop=luban-workshop-nicaragua", articles: [] },
  { parameters: "from=2025-06&to=2025-06", articles: [4, 5] },
  { parameters: "from=2025-06-13&to=2025-06-13", articles: [5] },
  { parameters: "from=2025-08-14", articles: [1, 2] },
  { parameters: "to=2024", articles: [] },
  { parameters: "workshop=luban-workshop-nicaragua", articles: [2] },
  { parameters: "workshop=luban-workshop", articles: [1, 2] },
  { parameters: "sort=oldest", articles: [5, 4, 3, 2, 1] },
  { parameters: "country=atlantis", articles: [] },
];

test.each(FILTERS)("$parameters finds $articles", async ({ parameters, articles }) => {
  expect(await found(parameters)).toEqual(articles);
});

const TEXTS: { q: string; articles: number[] }[] = [
  { q: "鲁班工坊", articles: [1, 2] },
  { q: "Luban Workshop", articles: [1, 2] },
  { q: "luban workshops", articles: [1, 2] },
  { q: "青岛共识", articles: [5] },
  { q: "Qingdao Consensus", articles: [5] },
  { q: '"Qingdao Consensus"', articles: [5] },
  { q: "职教", articles: [1, 4] },
  { q: "业教育国际", articles: [5] },
  { q: "Kazakhstan", articles: [1] },
  { q: "哈萨克斯坦", articles: [1] },
  { q: "尼加拉瓜", articles: [2] },
  { q: "15000", articles: [1] },
  { q: "人民日报海外版", articles: [2] },
  { q: "people's daily overseas edition", articles: [2] },
  { q: "Ke Ji Ri Bao", articles: [4] },
  { q: "zzzz", articles: [] },
];

test.each(TEXTS)("$q finds $articles", async ({ q, articles }) => {
  const numbers = await found(`q=${encodeURIComponent(q)}&sort=newest`);
  expect(numbers).toEqual(articles);
});

test("article 3 is only connected to China, by a place", async () => {
  const { entities } = await article(3);
  expect(entities.filter(({ kind }) => kind === "country")).toEqual([
    expect.objectContaining({ slug: "china", code: "CN", basis: "place" }),
  ]);
  const china = await findEntity(database.prisma, "country", "china");
  const connected = await listConnectedArticles(database.prisma, china?.id ?? 0, { limit: 20, timezone });
  expect(connected.map(({ published }) => published)).toEqual(["2025-07-10T03:57:00+08:00"]);
});

const CONFERENCES: { number: number; names: RegExp[] }[] = [
  {
    number: 1,
    names: [
      /SCO.*Summit/i,
      /World Vocational Colleges? Skills Competition/i,
      /World Vocational and Technical Education Development Conference/i,
      /Vocational Education Governance/i,
    ],
  },
  { number: 2, names: [/China.Nicaragua Vocational Education Cooperation Forum/i] },
  { number: 4, names: [/Belt and Road.*Annual Conference/i] },
  { number: 5, names: [/China.*Europe|Qingdao/i] },
];

test.each(CONFERENCES)("article $number is linked to its conferences", async ({ number, names }) => {
  const { entities } = await article(number);
  const conferences = entities.filter(({ kind }) => kind === "conference").map((entity) => entity.names.en ?? "");
  for (const name of names) expect(conferences).toContainEqual(expect.stringMatching(name));
});

test("every mention's offsets cut its surface form out of its field, and mentions never cross", async () => {
  for (const { number } of SEED) {
    const { title, viewpoint, groups, mentions } = await article(number);
    const textOf = (mention: Article["mentions"][number]): string => {
      const group = groups.find((candidate) => candidate.number === mention.group);
      if (mention.field === "title") return title;
      if (mention.field === "viewpoint") return viewpoint?.text ?? "";
      if (mention.field === "heading") return group?.heading ?? "";
      return group?.bullets.find(({ id }) => id === mention.bullet)?.text ?? "";
    };
    for (const mention of mentions) {
      expect(textOf(mention).slice(mention.start, mention.end)).toBe(mention.surface);
      for (const other of mentions) {
        const sameText = textOf(other) === textOf(mention);
        const crosses = other.start > mention.start && other.start < mention.end && other.end > mention.end;
        expect(sameText && crosses).toBe(false);
      }
    }
  }
});

test("facets count the articles of the result", async () => {
  const { facets } = await search("");
  const count = (name: "country" | "workshop" | "topic", slug: string) =>
    facets[name].find((value) => value.slug === slug)?.count;
  expect(count("country", "china")).toBe(4);
  expect(count("country", "nicaragua")).toBe(1);
  expect(count("workshop", "luban-workshop")).toBe(2);
  expect(facets.topic.map(({ count: articles }) => articles)).toEqual([5]);
  expect(facets.outlet.map(({ count: articles }) => articles)).toEqual([1, 1, 1, 1, 1]);
});

test("a cursor walks through the whole result without gaps or doubles, in every order", async () => {
  for (const parameters of ["", "sort=oldest", "q=vocational"]) {
    const { value } = parseSearchQuery(parametersOf(new URLSearchParams(parameters)));
    const seen: string[] = [];
    let page = await searchArticles(database.prisma, value, { pageSize: 2, timezone });
    seen.push(...page.items.map(({ slug }) => slug));
    while (page.next) {
      page = await searchArticles(database.prisma, value, { pageSize: 2, timezone, after: page.next });
      seen.push(...page.items.map(({ slug }) => slug));
    }
    const whole = await searchArticles(database.prisma, value, { pageSize: 20, timezone });
    expect(seen).toEqual(whole.items.map(({ slug }) => slug));
  }
});

test("the archive at a glance counts what the seed holds", async () => {
  const glance = await findGlance(database.prisma, timezone);
  expect(glance.total).toBe(5);
  expect(glance.months).toEqual([
    { month: "2025-06", count: 2 },
    { month: "2025-07", count: 1 },
    { month: "2025-08", count: 2 },
  ]);
  expect(glance.counts.outlet).toBe(5);
  expect(glance.countries[0]).toMatchObject({ slug: "china", count: 4 });
  // The programme, which every workshop is part of, is none of them.
  expect(glance.workshops.map(({ slug }) => slug)).toContain("luban-workshop-nicaragua");
  expect(glance.workshops.map(({ slug }) => slug)).not.toContain("luban-workshop");
  expect(glance.lastBatch).toMatchObject({ added: 5, revised: 0 });
});
