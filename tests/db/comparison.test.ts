import path from "node:path";
import { Client } from "pg";
import { beforeAll, expect, test, vi } from "vitest";
import { type CountryRow, findComparison } from "@/lib/db/find-comparison";
import { findNamedValues } from "@/lib/db/named-values";
import { ingestContent } from "@/lib/ingest/ingest-content";
import { testDatabase } from "@/tests/support/test-database";

const root = path.resolve(import.meta.dirname, "../..");
const timezone = "Asia/Shanghai";
const database = testDatabase();

beforeAll(async () => {
  await ingestContent({ prisma: database.prisma, root, contentDir: path.join(root, "content"), paths: null });
});

async function country(code: string): Promise<CountryRow> {
  const [found] = await findNamedValues(database.prisma, [{ filter: "country", values: [code] }]);
  if (!found) throw new Error(`${code} is not stored`);
  return { kind: "country", ...found.value };
}

async function compare(one: string, other: string) {
  return findComparison(database.prisma, await country(one), await country(other), timezone);
}

test("two countries stand side by side, by month and by their first and latest article", async () => {
  const { one, other, both, months, articles } = await compare("cn", "ni");
  expect([one.country.slug, one.count, other.country.slug, other.count, both]).toEqual(["china", 4, "nicaragua", 1, 1]);
  expect(months).toEqual([
    { month: "2025-06", one: 2, other: 0 },
    { month: "2025-07", one: 0, other: 0 },
    { month: "2025-08", one: 2, other: 1 },
  ]);
  expect([one.first, one.latest, other.first].map((article) => article?.published?.slice(0, 10))).toEqual([
    "2025-06-13",
    "2025-08-29",
    "2025-08-14",
  ]);
  expect(other.latest).toEqual(other.first);
  expect(articles.map(({ title }) => title)).toEqual(["中国—尼加拉瓜职业教育合作论坛举办"]);
});

test("what is named with each is counted for each and for both, what is named with both first", async () => {
  const { entities } = await compare("cn", "ni");
  const of = (kind: string) =>
    entities.flatMap((entity) => (entity.kind === kind ? [[entity.slug, entity.one, entity.other, entity.both]] : []));
  expect(of("workshop")).toContainEqual(["luban-workshop-nicaragua", 1, 1, 1]);
  expect(of("workshop")).toContainEqual(["luban-workshop", 2, 1, 1]);
  const shared = of("conference").map(([, , , both]) => both);
  expect(shared).toEqual([...shared].sort((a, b) => Number(b) - Number(a)));
  expect(entities.every(({ kind }) => ["workshop", "conference", "organization"].includes(kind))).toBe(true);
});

test("turned round, each side has what the other had", async () => {
  const [forth, back] = [await compare("cn", "ni"), await compare("ni", "cn")];
  expect([back.one, back.other, back.both, back.articles]).toEqual([
    forth.other,
    forth.one,
    forth.both,
    forth.articles,
  ]);
  expect(back.months.map(({ one, other }) => [other, one])).toEqual(forth.months.map(({ one, other }) => [one, other]));
});

test("countries that no article names have nothing", async () => {
  const { one, both, months, entities, articles } = await compare("tv", "nr");
  expect([one.count, one.first, both, months, entities, articles]).toEqual([0, null, 0, [], [], []]);
});

test.each([
  ["cn", "ni", 3],
  ["cn", "kz", 3],
  ["tv", "nr", 2],
])("%s and %s are read in %d statements", async (one, other, statements) => {
  const countries = [await country(one), await country(other)] as const;
  const query = vi.spyOn(Client.prototype, "query");
  try {
    await findComparison(database.prisma, ...countries, timezone);
    expect(query).toHaveBeenCalledTimes(statements);
  } finally {
    query.mockRestore();
  }
});
