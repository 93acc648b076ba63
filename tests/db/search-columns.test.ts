import { readFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { Prisma } from "@/lib/db/generated/client";
import { withDatabaseClient } from "@/lib/db/reach-database";
import { demandCondition, eitherDemand, everyDemand, phraseDemand, toldCondition } from "@/lib/db/text-demand";
import { generateFile } from "@/lib/run/bench/corpus";
import { phrasesOf } from "@/lib/search/phrase";
import { contentFolder } from "../support/content-folder";
import { testDatabase } from "../support/test-database";

const root = path.resolve(import.meta.dirname, "../..");
const database = testDatabase({ per: "test" });
const folder = contentFolder(database);

const SCRIPTS = `职业教育国际合作
Search documents
魯班工坊在埃及揭牌
Ke Ji Ri Bao· 2025-06-20 01:12
Core Viewpoint - 埃及的鲁班工坊，a Luban Workshop, 職業教育 [1] Group 1: 「產教融合」 - 中国和埃及（Egypt）合作，培训1.5万人 [1]
哈萨克斯坦职业教育论坛
Ke Ji Ri Bao· 2025-06-21 01:12
Core Viewpoint - Kazakhstan hosts a forum on technical education [1] Group 1: Belt and Road - It was opened on Friday [1]
カザフスタンの鲁班工坊
Ke Ji Ri Bao· 2025-06-22 01:12
Core Viewpoint - ${"鲁班工坊，".repeat(300)} [1]`;

type Row = { slug: string; entityIds: number[]; hanRuns: string | null; commonPhrases: number };

const listRows = () =>
  database.prisma.$queryRaw<Row[]>`SELECT slug, "entityIds", "hanRuns", "commonPhrases" FROM "Article" ORDER BY slug`;

async function giveAll(): Promise<void> {
  await folder.giveRegistry("articles.yaml", (text) => text);
  await folder.give("scripts.txt", SCRIPTS);
  await folder.give("corpus.txt", generateFile(0, 60));
  await folder.ingest();
}

test("an article's row says what its connections say, listed or not", async () => {
  await giveAll();
  const [slug] = (await listRows()).filter(({ entityIds }) => entityIds.length > 1).map((row) => row.slug);
  const differing = () => database.prisma.$queryRaw`
    SELECT a.slug FROM "Article" a WHERE a."entityIds" IS DISTINCT FROM ARRAY(
      SELECT c."entityId" FROM "ArticleEntity" c
      WHERE c."articleId" = a.id AND c.basis IN ('named', 'demonym', 'abbreviation') ORDER BY 1)`;
  const idsOf = async () => (await listRows()).find((row) => row.slug === slug)?.entityIds;
  const before = await idsOf();
  expect(await differing()).toEqual([]);
  await folder.giveRegistry("articles.yaml", () => `${slug}:\n  withdrawn: { on: "2025-09-01", reason: asked for }\n`);
  await folder.ingest();
  expect([await differing(), await idsOf()]).toEqual([[], []]);
  await folder.giveRegistry("articles.yaml", () => "");
  await folder.ingest();
  expect([await differing(), await idsOf()]).toEqual([[], before]);
});

test("the migration reads for articles that are there what is written for new ones", async () => {
  await giveAll();
  const written = await listRows();
  expect(written.map(({ commonPhrases }) => commonPhrases)).toContain(64 | 128);
  const migration = await readFile(
    path.join(root, "prisma/migrations/20261128011500_search_columns/migration.sql"),
    "utf8",
  );
  await withDatabaseClient(database.url, async (client) => {
    await client.query(
      `ALTER TABLE "Article" DROP COLUMN "entityIds", DROP COLUMN "hanRuns", DROP COLUMN "commonPhrases"`,
    );
    await client.query(migration);
  });
  // Of more places than PostgreSQL keeps nothing is known.
  const filled = (await listRows()).map((row, at) =>
    row.hanRuns === null ? { ...row, hanRuns: written[at]?.hanRuns } : row,
  );
  expect(filled).toEqual(written);
  expect((await listRows()).filter(({ hanRuns }) => hanRuns === null).map(({ slug }) => slug)).toHaveLength(1);
});

const PHRASES = [
  "鲁班工坊",
  "職業教育",
  "产教融合",
  "中国和埃及",
  "和埃及合",
  "埃及",
  "钙",
  "カサフ",
  "Luban Workshop",
  "belt and road",
  "班工坊，鲁",
  "融合」 - 中国",
  "埃及的鲁班工坊，a",
];

test("what the row tells of a phrase is what the vector tells, known or not", async () => {
  await giveAll();
  const demands = PHRASES.flatMap((text) =>
    phrasesOf(text, { exact: true }).flatMap((phrase) => [
      phraseDemand(phrase, "anywhere"),
      phraseDemand(phrase, "title"),
    ]),
  );
  const [lone] = phrasesOf("the college", { exact: true }).map((phrase) => phraseDemand(phrase, "anywhere"));
  const nested = demands.flatMap((one, at) => {
    const other = demands[(at + 3) % demands.length] ?? one;
    return lone
      ? [
          eitherDemand([one, other]),
          everyDemand([one, lone]),
          eitherDemand([everyDemand([one, other]), lone]),
          everyDemand([eitherDemand([one, lone]), eitherDemand([other, lone])]),
        ]
      : [];
  });
  const found: number[] = [];
  for (const known of [true, false]) {
    if (!known) await database.prisma.$executeRaw`UPDATE "Article" SET "hanRuns" = NULL`;
    for (const demand of [...demands, ...nested]) {
      const list = (condition: Prisma.Sql) =>
        database.prisma.$queryRaw<{ slug: string }[]>`SELECT a.slug FROM "Article" a WHERE ${condition} ORDER BY 1`;
      const exact = await list(Prisma.sql`a.search @@ ${demand.exact}::tsquery`);
      expect([demand.exact, await list(demandCondition(demand))]).toEqual([demand.exact, exact]);
      found.push(exact.length);
    }
  }
  expect(found.filter((count) => count > 0).length).toBeGreaterThan(100);
});

test("what stands only behind the places that PostgreSQL keeps is found among alternatives too", async () => {
  const often = "职业与教育、".repeat(300);
  await folder.give(
    "long.txt",
    `职业教育国际合作\nSearch documents\n鲁班工坊\nKe Ji Ri Bao· 2025-06-20 01:12\nCore Viewpoint - ${often}职业教育法 Luban [1]\n`,
  );
  await folder.ingest();
  const [law, luban, none] = ["职业教育法", "Luban", "zzz"].map((text) => {
    const [phrase] = phrasesOf(text);
    return phrase && phraseDemand(phrase, "anywhere");
  });
  if (!law || !luban || !none) throw new Error("A word is a phrase.");
  const list = (condition: Prisma.Sql) => database.prisma.$queryRaw`SELECT 1 FROM "Article" a WHERE ${condition}`;
  const both = everyDemand([law, luban]);
  expect(await list(Prisma.sql`a.search @@ ${law.exact}::tsquery`)).toHaveLength(0);
  expect(await list(demandCondition(both))).toHaveLength(1);
  expect(await list(demandCondition(eitherDemand([both, none])))).toHaveLength(1);
  expect(await list(toldCondition(both))).toHaveLength(1);
  expect(await list(demandCondition(eitherDemand([everyDemand([law, none]), none])))).toHaveLength(0);
  expect(
    await list(demandCondition(eitherDemand([everyDemand([eitherDemand([both, none]), luban]), none]))),
  ).toHaveLength(1);
});
