import path from "node:path";
import { beforeAll, expect, test } from "vitest";
import { searchArticles } from "@/lib/db/search-articles";
import { ingestContent } from "@/lib/ingest/ingest-content";
import { EVERYTHING } from "@/lib/search/search-query";
import { testDatabase } from "@/tests/support/test-database";

const root = path.resolve(import.meta.dirname, "../..");
const database = testDatabase();

beforeAll(async () => {
  await ingestContent({ prisma: database.prisma, root, contentDir: path.join(root, "content"), paths: null });
});

const search = (q: string) =>
  searchArticles(database.prisma, { ...EVERYTHING, q }, { pageSize: 20, timezone: "Asia/Shanghai" });

// Days of the seed's articles that name what is asked for.
test.each([
  ["country:cn country:ni", ["2025-08-14"]],
  ["country:cn country:kz country:ru", ["2025-08-29"]],
  ["country:ni country:kz", []],
  ['country:"Kazakhstan" country:俄罗斯', ["2025-08-29"]],
  // Beijing connects article 3 with China, which is not naming it.
  ["country:China", ["2025-08-29", "2025-08-14", "2025-06-20", "2025-06-13"]],
  ["place:beijing", ["2025-07-10"]],
  ["workshop:luban-workshop country:ni", ["2025-08-14"]],
  ["person:鲁昕 outcome:shenzhen-agreement", ["2025-06-20"]],
  ["group:SCO", ["2025-08-29"]],
  ['outlet:"China News"', ["2025-08-29"]],
  ["outlet:人民日报海外版 country:ni", ["2025-08-14"]],
  ["topic:职业教育国际合作 country:ni", ["2025-08-14"]],
  ["country:cn 青岛共识", ["2025-06-13"]],
])("%s finds %j", async (q, days) => {
  const { items, total, notes } = await search(q);
  expect(
    items
      .map(({ published }) => published?.slice(0, 10))
      .sort()
      .reverse(),
  ).toEqual(days);
  expect([total, notes]).toEqual([days.length, []]);
});

test("a condition that names nothing finds nothing and says so", async () => {
  const { total, notes, terms } = await search("country:atlantis country:cn");
  expect(total).toBe(0);
  expect(notes).toEqual([{ kind: "unknown-value", parameter: "country", value: "atlantis" }]);
  expect(terms.map(({ value, slug }) => [value, slug])).toEqual([
    ["atlantis", null],
    ["cn", "china"],
  ]);
});

test.each(["country:cn country:ni", "(country:cn country:ni) OR zzzz"])(
  "what %s found shows where the names of its conditions stand",
  async (q) => {
    const { items } = await search(q);
    const [passage] = items[0]?.highlights ?? [];
    const marked = passage?.marks.map(({ start, end }) => passage.text.slice(start, end));
    expect(marked).toEqual(["China", "Nicaragua", "China", "Nicaragua"]);
  },
);

test("a condition among alternatives is none that all must meet", async () => {
  const { total, terms, words } = await search("职业教育国际峰会 OR country:ni");
  expect([total, terms, words]).toEqual([2, [], "职业教育国际峰会 OR country:ni"]);
});
