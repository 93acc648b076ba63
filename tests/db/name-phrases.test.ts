import { expect, test } from "vitest";
import { Prisma } from "@/lib/db/generated/client";
import { endNamePhrases, keepNamePhrases, listNamePhrases } from "@/lib/db/name-phrases";
import { demandCondition, phraseDemand } from "@/lib/db/text-demand";
import { phrasesOf } from "@/lib/search/phrase";
import { append } from "@/tests/support/changing-registry";
import { contentFolder } from "@/tests/support/content-folder";
import { testDatabase } from "@/tests/support/test-database";

const database = testDatabase({ per: "test" });
const folder = contentFolder(database);
const { give, giveRegistry, ingest } = folder;

const ARTICLES = `职业教育国际合作
Search documents
The Ministry of Education met
Ke Ji Ri Bao· 2025-06-20 01:12
Core Viewpoint - The Harbour Skills Forum met [1]
Egypt
Ke Ji Ri Bao· 2025-06-21 01:12
Core Viewpoint - The Ministry of Education. A harbour (Skills) forum [1] Group 1: Skills Forum - A forum in Harbour [1]
The workshop of Egypt
Ke Ji Ri Bao· 2025-06-22 01:12
Core Viewpoint - Education of a ministry [1] Group 1: Luban - In Egypt, Harbour Skills [1]
`;

async function listSlugs(condition: Prisma.Sql): Promise<string[]> {
  const rows = await database.prisma.$queryRaw<
    { slug: string }[]
  >`SELECT a.slug FROM "Article" a WHERE ${condition} ORDER BY 1`;
  return rows.map(({ slug }) => slug);
}

/** How many articles hold a name anywhere and in their titles, as its words tell; by its lexeme, where that is kept, it is the same. */
async function countBothWays(name: string, kept: ReadonlySet<string>): Promise<number[]> {
  const [phrase] = phrasesOf(name, { exact: true });
  if (!phrase) throw new Error("A name is a phrase.");
  const counts: number[] = [];
  for (const where of ["anywhere", "title"] as const) {
    const demand = phraseDemand(phrase, where, kept);
    expect(demand.words.startsWith("'_")).toBe(kept.has(name));
    const byWords = await listSlugs(demandCondition(phraseDemand(phrase, where)));
    expect(await listSlugs(demandCondition(demand))).toEqual(byWords);
    counts.push(byWords.length);
  }
  return counts;
}

test("a kept name finds just what its words find, anywhere and in titles", async () => {
  await give("a.txt", ARTICLES);
  await ingest();
  const kept = await listNamePhrases(database.prisma, ["ministry of education", "luban workshop", "skills forum"]);
  expect(kept).toEqual(new Set(["ministry of education", "luban workshop"]));
  expect(await countBothWays("ministry of education", kept)).toEqual([2, 1]);
  expect(await countBothWays("luban workshop", kept)).toEqual([0, 0]);
  expect(await countBothWays("skills forum", kept)).toEqual([2, 0]);
});

test("a name that the registry adds is kept when its articles have it, and no longer than the registry states it", async () => {
  await give("a.txt", ARTICLES);
  await ingest();
  expect(await isKept()).toBe(false);
  await giveRegistry("conferences.yaml", append("- { slug: harbour-skills-forum, en: Harbour Skills Forum }"));
  await ingest();
  expect(await isKept()).toBe(true);
  expect(await countBothWays(ADDED, await listNamePhrases(database.prisma, [ADDED]))).toEqual([2, 0]);
  await giveRegistry("conferences.yaml", (text) => text);
  await ingest();
  expect(await isKept()).toBe(false);
});

test("a name is not kept while an article that holds it lacks it, or before all are read", async () => {
  await give("a.txt", ARTICLES);
  await giveRegistry("conferences.yaml", append("- { slug: harbour-skills-forum, en: Harbour Skills Forum }"));
  await ingest();
  const keep = () => keepNamePhrases(database.prisma, [ADDED, "skills of nobody"], { areAllRead: false });
  await endNamePhrases(database.prisma, []);
  expect(await isKept()).toBe(false);
  const newest = Prisma.sql`UPDATE "Article" SET search = ts_delete(search, ${`_${ADDED}`})
    WHERE id = (SELECT max(id) FROM "Article" WHERE search @@ ${`'_${ADDED}'`}::tsquery)`;
  expect(await database.prisma.$executeRaw(newest)).toBe(1);
  await keep();
  expect(await isKept()).toBe(false);
  expect(await listNamePhrases(database.prisma, ["skills of nobody"])).toEqual(new Set(["skills of nobody"]));
});

const ADDED = "harbour skills forum";
const isKept = async () => (await listNamePhrases(database.prisma, [ADDED])).size > 0;
