import { beforeAll, expect, test } from "vitest";
import type { Coverage } from "@/lib/archive/coverage";
import { LACKS } from "@/lib/archive/lack";
import { findCoverage } from "@/lib/db/find-coverage";
import { findLinkedText } from "@/lib/db/find-linked-text";
import { Prisma } from "@/lib/db/generated/client";
import { LACK_CONDITIONS } from "@/lib/db/lack-conditions";
import { searchArticles } from "@/lib/db/search-articles";
import { ingestContent } from "@/lib/ingest/ingest-content";
import { toContentFile } from "@/lib/ingest/read-content-file";
import { parseSearchQuery } from "@/lib/search/parse-search-query";
import { testDatabase } from "@/tests/support/test-database";

const database = testDatabase();
let coverage: Coverage;

const TEXT = `Topic
Search documents
No outlet at all
Group 1: Course - It was held [1]
Forum in Kazakhstan
Ke Ji Ri Bao· 2025-06-20 01:12
Core Viewpoint - A forum [1]
Another topic
Search documents
A stray line
Day alone
Some Unknown Paper· 2025-08-02
Core Viewpoint - It opened [1]
No year
Some Unknown Paper· 08-02 10:00
Core Viewpoint - It closed [1]
`;

beforeAll(async () => {
  await ingestContent({
    prisma: database.prisma,
    root: process.cwd(),
    contentDir: "content",
    paths: null,
    given: toContentFile("given.txt", Buffer.from(TEXT)),
  });
  coverage = await findCoverage(database.prisma);
});

test("articles are counted by month, empty months included, and by outlet in a period", () => {
  expect(coverage.articles).toBe(4);
  expect(coverage.months).toEqual([
    { month: "2025-06", count: 1 },
    { month: "2025-07", count: 0 },
    { month: "2025-08", count: 1 },
  ]);
  expect(coverage.outlets.map(({ slug, count, known }) => [slug, count, known])).toEqual([
    ["some-unknown-paper", 2, false],
    ["science-and-technology-daily", 1, true],
  ]);
  expect(coverage.periods).toEqual([
    { period: "2025-08", outlet: "some-unknown-paper", count: 1 },
    { period: "2025-06", outlet: "science-and-technology-daily", count: 1 },
    { period: "", outlet: "some-unknown-paper", count: 1 },
    { period: "", outlet: null, count: 1 },
  ]);
});

test("what articles lack is counted, and the newest of them named", () => {
  const titles = (lack: Coverage["lacks"]["time"]) => [lack.count, lack.newest.map(({ title }) => title).sort()];
  expect(titles(coverage.lacks.viewpoint)).toEqual([1, ["No outlet at all"]]);
  expect(titles(coverage.lacks.time)).toEqual([2, ["No outlet at all", "No year"]]);
  expect(titles(coverage.lacks.clock)).toEqual([1, ["Day alone"]]);
  expect(titles(coverage.lacks.outlet)).toEqual([1, ["No outlet at all"]]);
});

test.each(LACKS)("the list of what lacks a %s has exactly the articles that are counted", async (name) => {
  const query = parseSearchQuery([["lacks", name]]).value;
  const options = { pageSize: 20, timezone: "Asia/Shanghai" };
  const found = await searchArticles(database.prisma, query, options);
  const slugs = (articles: readonly { slug: string }[]) => articles.map(({ slug }) => slug).sort();
  expect(found.total).toBe(coverage.lacks[name].count);
  expect(slugs(found.items)).toEqual(slugs(coverage.lacks[name].newest));
});

test("what lacks one thing or another is found once, within the filters, and under words", async () => {
  const found = async (parameters: [string, string][]) => {
    const query = parseSearchQuery(parameters).value;
    const { items } = await searchArticles(database.prisma, query, { pageSize: 20, timezone: "Asia/Shanghai" });
    return items.map(({ title }) => title).sort();
  };
  const both: [string, string][] = [
    ["lacks", "time"],
    ["lacks", "outlet"],
  ];
  expect(await found(both)).toEqual(["No outlet at all", "No year"]);
  expect(await found([...both, ["outlet", "some-unknown-paper"]])).toEqual(["No year"]);
  expect(await found([...both, ["q", "held"]])).toEqual(["No outlet at all"]);
  expect(await found([...both, ["from", "2025"]])).toEqual([]);
});

test.each(LACKS)("what lacks a %s is found by its own index", async (name) => {
  const plan = await database.prisma.$transaction(async (tx) => {
    await tx.$executeRaw`SET LOCAL enable_seqscan = off`;
    return tx.$queryRaw<{ "QUERY PLAN": string }[]>(Prisma.sql`
      EXPLAIN SELECT a.slug FROM "Article" a WHERE a.listed AND ${LACK_CONDITIONS[name]}
      ORDER BY a."sortAt" DESC, a.id DESC LIMIT 20`);
  });
  expect(plan.map((line) => line["QUERY PLAN"]).join("\n")).toContain(`Article_lacks_${name}_idx`);
});

test("outlets that the registry does not know are named", () => {
  expect([coverage.outletTotal, coverage.outletsKnown]).toEqual([2, 1]);
  expect(coverage.unknownOutlets.map(({ name }) => name)).toEqual(["Some Unknown Paper"]);
});

test("what could not be read is counted in bytes, with its file", () => {
  expect(coverage.bytes).toBe(Buffer.byteLength(TEXT));
  expect(coverage.bytesUnparsed).toBe(12);
  expect(coverage.unparsedFiles).toEqual([{ name: "given.txt", batch: 1, position: 0, bytesUnparsed: 12 }]);
  expect(coverage.lacks.part).toEqual({ count: 0, newest: [] });
});

test("the text in links is counted once, however mentions nest", async () => {
  const { id } = await database.prisma.article.findFirstOrThrow({ where: { title: "Forum in Kazakhstan" } });
  const before = await findLinkedText(database.prisma);
  // Titles of 16, 19, 9 and 7, viewpoints of 7, 9 and 9, a heading of 6, a sentence of 11.
  expect(before.characters).toBe(93);
  expect(before.linked).toBe("Kazakhstan".length);
  const { entityId } = await database.prisma.mention.findFirstOrThrow({ where: { articleId: id } });
  const around = { articleId: id, position: 9, entityId, field: "title", start: 0, end: 19, basis: "named" } as const;
  await database.prisma.mention.create({ data: { ...around, surface: "Forum in Kazakhstan", rule: "test" } });
  const after = await findLinkedText(database.prisma);
  expect([after.mentions - before.mentions, after.linked]).toEqual([1, 19]);
});
