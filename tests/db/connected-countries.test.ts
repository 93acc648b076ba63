import path from "node:path";
import { Client } from "pg";
import { beforeAll, expect, test, vi } from "vitest";
import { searchArticles } from "@/lib/db/search-articles";
import { ingestContent } from "@/lib/ingest/ingest-content";
import { parametersOf, parseSearchQuery } from "@/lib/search/parse-search-query";
import { testDatabase } from "@/tests/support/test-database";

const root = path.resolve(import.meta.dirname, "../..");
const database = testDatabase();

beforeAll(async () => {
  await ingestContent({ prisma: database.prisma, root, contentDir: path.join(root, "content"), paths: null });
});

async function search(address: string) {
  const { value } = parseSearchQuery(parametersOf(new URLSearchParams(address)));
  return searchArticles(database.prisma, value, { pageSize: 20, timezone: "Asia/Shanghai" });
}

/** How many articles a search finds, and how many are only connected; the second are among the first with `connected=on`. */
async function counts(address: string): Promise<[total: number, connected: number]> {
  const { total, connected, items } = await search(address);
  expect(items).toHaveLength(total);
  return [total, connected];
}

test("an article about Beijing does not name China, and is found with it where that is asked for", async () => {
  expect(await counts("country=cn")).toEqual([4, 1]);
  expect(await counts("country=cn&connected=on")).toEqual([5, 1]);
  const { items } = await search("country=cn&connected=on");
  const only = items.filter(({ entities }) =>
    entities.some(({ slug, basis }) => slug === "china" && basis === "place"),
  );
  expect(only.map(({ title }) => title.slice(0, 3))).toEqual(["北京:"]);
});

test("a condition of the text is read like the filter, and both of two must hold", async () => {
  expect(await counts("q=country:cn")).toEqual([4, 1]);
  expect(await counts("q=country:cn&connected=on")).toEqual([5, 1]);
  expect(await counts("q=country:cn country:ni&connected=on")).toEqual([1, 0]);
  expect(await counts("q=-country:cn")).toEqual([1, 0]);
  expect(await counts("q=-country:cn&connected=on")).toEqual([0, 0]);
});

test.each([
  "country=cn&connected=on",
  "country=kz&q=country:cn&connected=on",
  "q=country:kz country:cn&connected=on",
  "q=(country:kz OR country:cn)&connected=on",
  "country=kz&country=cn&connected=on",
  "q=-country:kz country:cn&connected=on",
])("%s marks the articles that it counts: those it finds only with the switch", async (address) => {
  const { items, connected } = await search(address);
  const without = (await search(address.replace("&connected=on", ""))).items.map(({ slug }) => slug);
  const marked = items.filter(({ onlyConnected }) => onlyConnected).map(({ slug }) => slug);
  expect(marked).toEqual(items.map(({ slug }) => slug).filter((slug) => !without.includes(slug)));
  expect(marked).toHaveLength(connected);
});

test("of what matches some words, what meets a country by a connection only is marked too", async () => {
  const { items } = await search("country=cn&connected=on&q=课后服务 尼加拉瓜 graphology");
  const some = items.filter(({ match }) => match === "some");
  expect(some.map(({ title, onlyConnected }) => [title.slice(0, 3), onlyConnected])).toEqual(
    expect.arrayContaining([["北京:", true]]),
  );
  expect(some.some(({ onlyConnected }) => !onlyConnected)).toBe(true);
});

test("only what meets every other condition is counted", async () => {
  expect(await counts("country=cn&q=课后服务")).toEqual([0, 1]);
  expect(await counts("country=cn&q=尼加拉瓜")).toEqual([1, 0]);
  expect(await counts("country=cn&from=2026")).toEqual([0, 0]);
  expect(await counts("country=cn&country=ni")).toEqual([4, 1]);
});

test("nothing is connected where no country is asked for, and what is asked for otherwise finds the same", async () => {
  expect(await counts("connected=on")).toEqual([5, 0]);
  expect(await counts("connected=on&organization=tianjin-university-of-technology-and-education")).toEqual(
    await counts("organization=tianjin-university-of-technology-and-education"),
  );
});

test("the number beside a country is what it would find, with those connected too where they are asked for", async () => {
  const numberOf = async (address: string) =>
    (await search(address)).facets.country.find(({ slug }) => slug === "china")?.count;
  expect(await numberOf("")).toBe(4);
  expect(await numberOf("country=ni")).toBe(4);
  expect(await numberOf("country=ni&connected=on")).toBe(5);
});

test("the switch costs one statement more, which says of a page's articles which it marks", async () => {
  const query = vi.spyOn(Client.prototype, "query");
  try {
    const asked = async (address: string) => {
      query.mockClear();
      await search(address);
      // Before each statement stands one that says how long it may take.
      return query.mock.calls.filter(([sent]) => !JSON.stringify(sent).includes("set_config")).length;
    };
    const off = await asked("country=cn");
    expect(await asked("country=cn&connected=on")).toBe(off + 1);
    expect(await asked("country=ni&connected=on")).toBe(await asked("country=ni"));
  } finally {
    query.mockRestore();
  }
});
