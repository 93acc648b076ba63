import { expect, test } from "vitest";
import { findArticle } from "@/lib/db/find-article";
import { CHANGE_CHANNEL } from "@/lib/db/notify-change";
import { withDatabaseClient } from "@/lib/db/reach-database";
import { searchArticles } from "@/lib/db/search-articles";
import { BOUNDS } from "@/lib/db/survey-articles";
import { generateFile } from "@/lib/run/bench/corpus";
import { EVERYTHING } from "@/lib/search/search-query";
import { STORY_PAIRS } from "@/tests/fixtures/duplicates/stories";
import { contentFolder } from "@/tests/support/content-folder";
import { testDatabase } from "@/tests/support/test-database";

const database = testDatabase({ per: "test" });
const { give, giveRegistry, ingest } = contentFolder(database);

const HEAD = "职业教育国际合作\nSearch documents\n";
const ZONE = "Asia/Shanghai";
const pairCalled = (wanted: string) => {
  const pair = STORY_PAIRS.find(({ name }) => name === wanted);
  if (!pair) throw new Error(`no pair is called ${wanted}`);
  return pair;
};
const CUT = pairCalled("a wire copy with one paragraph cut");
const CENTRE = CUT.one;
const REPRINT = CUT.other.replace("Xin Hua Wang· 2025-09-02 09:10", "Ren Min Wang· 2025-09-03 07:30");
const THIRD = CENTRE.replace("Xin Hua Wang· 2025-09-02 09:10", "Jing Ji Ri Bao· 2025-09-01");
const SLUG = "2025-09-02-thailand-opens-a-rail-skills-centre-with-tianjin";
const REPRINT_SLUG = "2025-09-03-thailand-opens-a-rail-skills-centre-with-tianjin";
const THIRD_SLUG = "2025-09-01-thailand-opens-a-rail-skills-centre-with-tianjin";

async function duplicatesOf(slug: string): Promise<[slug: string, percent: number][] | undefined> {
  const article = await findArticle(database.prisma, slug, ZONE);
  return article?.duplicates.map(({ slug: other, likeness }) => [other, Math.round(likeness * 100)]);
}

const search = (fold: boolean, more: Partial<typeof EVERYTHING> = {}) =>
  searchArticles(database.prisma, { ...EVERYTHING, fold, ...more }, { pageSize: 2, timezone: ZONE });

test("near-duplicates are found within a chunk, and of an article that is stored already, from both ends", async () => {
  await give("a.txt", `${HEAD}${CENTRE}\n${REPRINT}`);
  expect((await ingest()).counts).toMatchObject({ added: 2 });
  expect(await duplicatesOf(SLUG)).toEqual([[REPRINT_SLUG, 83]]);
  expect(await duplicatesOf(REPRINT_SLUG)).toEqual([[SLUG, 83]]);
  await give("b.txt", HEAD + THIRD);
  await ingest();
  expect(await duplicatesOf(SLUG)).toEqual([
    [THIRD_SLUG, 100],
    [REPRINT_SLUG, 83],
  ]);
  expect(await duplicatesOf(THIRD_SLUG)).toEqual([
    [SLUG, 100],
    [REPRINT_SLUG, 83],
  ]);
  const article = await findArticle(database.prisma, SLUG, ZONE);
  expect(article?.duplicates[0]).toMatchObject({
    title: "Thailand opens a rail skills centre with Tianjin",
    outlet: { name: "Jing Ji Ri Bao" },
    published: "2025-09-01",
  });
});

for (const { name, one, other } of STORY_PAIRS.filter(({ alike }) => !alike)) {
  test(`${name}: neither names the other`, async () => {
    const moved = other.replace(/^.*· .*$/m, "Ke Ji Ri Bao· 2024-01-02 03:04");
    await give("a.txt", `${HEAD}${one}\n${moved}`);
    expect((await ingest()).counts).toMatchObject({ added: 2 });
    expect(await database.prisma.nearDuplicate.count()).toBe(0);
  });
}

test("a correction takes duplicates away and brings them back, and the page of the other hears of both", async () => {
  await give("a.txt", HEAD + CENTRE);
  await give("b.txt", HEAD + REPRINT);
  await ingest();
  const heard = await tagsDuring(async () => {
    // More than .7 of the text as a whole, and less than .7 of what the reprint says.
    await give("a.txt", HEAD + CENTRE.replace(/ Group 3: .*$/, " Group 3: Costs - Nobody has said what it costs [3]"));
    expect((await ingest()).counts).toMatchObject({ revised: 1 });
  });
  expect(await duplicatesOf(SLUG)).toEqual([]);
  expect(await duplicatesOf(REPRINT_SLUG)).toEqual([]);
  expect(await database.prisma.duplicateGroup.count()).toBe(0);
  expect(heard).toContain(`article:${REPRINT_SLUG}`);
  const heardAgain = await tagsDuring(async () => {
    await give("a.txt", HEAD + CENTRE);
    await ingest();
  });
  expect(await duplicatesOf(REPRINT_SLUG)).toEqual([[SLUG, 83]]);
  expect(heardAgain).toContain(`article:${REPRINT_SLUG}`);
  expect(await database.prisma.storySignature.count()).toBe(2);
  expect(await database.prisma.duplicateBand.count()).toBe(24);
});

test("what is withdrawn is no longer shown as a duplicate, nor folded under, and the other's page hears of it", async () => {
  await give("a.txt", `${HEAD}${CENTRE}\n${REPRINT}`);
  await ingest();
  await giveRegistry(
    "articles.yaml",
    () => `${REPRINT_SLUG}:\n  withdrawn: { on: "2025-10-01", reason: Taken back by its outlet }\n`,
  );
  const heard = await tagsDuring(async () => {
    expect((await ingest()).diagnostics).toEqual([]);
  });
  expect(await duplicatesOf(SLUG)).toEqual([]);
  expect(heard).toContain(`article:${SLUG}`);
  expect(await search(true)).toMatchObject({ total: 1, duplicates: 0, items: [{ slug: SLUG, folded: 0 }] });
});

test("an article stored before duplicates were looked for gets them when its file is read again", async () => {
  await give("a.txt", HEAD + CENTRE);
  await give("b.txt", HEAD + REPRINT);
  await ingest();
  const { prisma } = database;
  await prisma.duplicateBand.deleteMany();
  await prisma.storySignature.deleteMany();
  await prisma.nearDuplicate.deleteMany();
  await prisma.duplicateGroup.deleteMany();
  await prisma.article.updateMany({ data: { linkDigest: "of an earlier program" } });
  await prisma.sourceFile.updateMany({ data: { pipeline: "of an earlier program" } });
  expect((await ingest()).counts).toMatchObject({ added: 0, revised: 0, unchanged: 2 });
  expect(await duplicatesOf(SLUG)).toEqual([[REPRINT_SLUG, 83]]);
});

test("folding shows the newest of each group that is found, and the counts stay exact", async () => {
  const other = pairCalled("one story through two outlets, word for word");
  expect(other.one).toBe(CENTRE);
  const forum = pairCalled("Chinese: one sentence edited");
  const later = forum.other.replace("Xin Hua Wang· 2025-09-10 10:00", "Ke Ji Ri Bao· 2025-09-11 08:00");
  await give("a.txt", [HEAD.trimEnd(), CENTRE, REPRINT, THIRD, forum.one, later].join("\n"));
  await ingest();
  const folded = await search(true);
  expect(folded).toMatchObject({ total: 5, duplicates: 3, pageCount: 1, next: null });
  expect(folded.items.map(({ slug, folded: count }) => [slug.slice(0, 10), count])).toEqual([
    ["2025-09-11", 1],
    ["2025-09-03", 2],
  ]);
  expect((await search(true, { sort: "oldest" })).items.map(({ slug }) => slug.slice(0, 10))).toEqual([
    "2025-09-03",
    "2025-09-11",
  ]);
  const shown = await search(false);
  expect(shown).toMatchObject({ total: 5, duplicates: 3, pageCount: 3 });
  expect(shown.items.map(({ slug, folded: count }) => [slug.slice(0, 10), count])).toEqual([
    ["2025-09-11", 0],
    ["2025-09-10", 0],
  ]);
  // The newest copy is not of this outlet: the newest that is found stands for the rest.
  const until = await search(true, { to: "2025-09-02" });
  expect(until).toMatchObject({ total: 2, duplicates: 1, items: [{ slug: SLUG, folded: 1 }] });
});

const REPORTS = [
  "The college bought forty lathes from a maker in the next province",
  "Every class has a teacher who worked in a factory for ten years",
  "Parents were shown the new laboratories on the first Saturday of term",
  "A scholarship pays the fare of students who live across the river",
  "The library lends measuring tools as well as books and drawings",
  "Welding is taught at night because the power supply is steadier then",
  "Two graduates opened a repair shop that now trains others in turn",
  "The canteen grows its vegetables behind the hall of engines",
  "Examiners come from three firms and sign each certificate by hand",
  "An old bus was made into a workshop that visits distant villages",
  "Next year the school will teach how wind turbines are kept going",
];

test("groups are joined by an article between them, and part again when that is corrected", async () => {
  const { prisma } = database;
  const told = (line: string, from: number, to: number, title = "A college and its town") =>
    `${HEAD}${title}\n${line}\nCore Viewpoint - A college was visited [1] Group 1: Visit${REPORTS.slice(from, to)
      .map((sentence) => ` - ${sentence} [1]`)
      .join("")}`;
  const groups = async () =>
    (await prisma.duplicateGroup.findMany({ orderBy: { articleId: "asc" } })).map((row) => [
      row.articleId,
      row.groupId,
    ]);
  await give("a.txt", told("Ke Ji Ri Bao· 2025-01-01", 0, 7));
  await ingest();
  await give("b.txt", told("Ren Min Wang· 2025-01-02", 4, 11));
  await ingest();
  await give("c.txt", told("Guang Ming Ri Bao· 2025-01-03", 4, 10));
  await ingest();
  const [first = 0, second = 0, third = 0] = (await prisma.article.findMany({ orderBy: { id: "asc" } })).map(
    ({ id }) => id,
  );
  expect(await groups()).toEqual([
    [second, second],
    [third, second],
  ]);
  await give("d.txt", told("Jing Ji Ri Bao· 2025-01-04", 2, 9));
  await ingest();
  const fourth = Math.max(...(await prisma.article.findMany()).map(({ id }) => id));
  expect(await groups()).toEqual([first, second, third, fourth].map((id) => [id, first]));
  expect(await prisma.nearDuplicate.count({ where: { articleId: first } })).toBe(1);
  await give("d.txt", told("Jing Ji Ri Bao· 2025-01-04", 3, 10));
  expect((await ingest()).counts).toMatchObject({ revised: 1 });
  expect(await groups()).toEqual([second, third, fourth].map((id) => [id, second]));
});

test("articles that everybody took over stay bounded in what is looked at, and one group", async () => {
  const copies = Array.from({ length: 130 }, (_, at) =>
    CENTRE.replace(
      "Xin Hua Wang· 2025-09-02 09:10",
      `Ke Ji Ri Bao· ${2020 + (at % 5)}-01-${10 + (at % 17)} ${10 + (at % 11)}:00`,
    ).replace("Thailand opens", `Number ${at}: Thailand opens`),
  );
  await give("a.txt", HEAD + copies.join("\n"));
  expect((await ingest()).counts).toMatchObject({ added: 130 });
  const counted = await database.prisma.nearDuplicate.groupBy({ by: ["articleId"], _count: true });
  expect(counted).toHaveLength(130);
  expect(await database.prisma.nearDuplicate.count()).toBeLessThanOrEqual(130 * 50 * 2);
  expect(await database.prisma.duplicateGroup.findMany({ distinct: ["groupId"] })).toHaveLength(1);
  expect(await search(true)).toMatchObject({ total: 130, duplicates: 129, items: [{ folded: 129 }] });
});

test("folded pages go on where more are found than are ranked", async () => {
  const copies = Array.from({ length: 30 }, (_, at) =>
    CENTRE.replace("2025-09-02 09:10", `2025-09-02 ${10 + (at % 12)}:${10 + at}`).replace(
      "Thailand opens",
      `Number ${at}: Thailand opens`,
    ),
  );
  await give("a.txt", HEAD + copies.join("\n"));
  await give("b.txt", generateFile(0, 15));
  await ingest();
  const query = { ...EVERYTHING, q: "Thailand OR cooperation", sort: "relevance" as const, fold: true };
  const bounds = { ...BOUNDS, ranked: 20 };
  const read = (page: number, pageSize: number) =>
    searchArticles(database.prisma, { ...query, page }, { pageSize, timezone: ZONE, bounds });
  const whole = await read(1, 100);
  expect([whole.total, whole.duplicates, whole.items.length]).toEqual([45, 29, 16]);
  const paged: string[] = [];
  for (let page = 1; page <= 8; page += 1) paged.push(...(await read(page, 2)).items.map(({ slug }) => slug));
  expect(paged).toEqual(whole.items.map(({ slug }) => slug));
});

/** The cache tags that the archive's processes are told of while something is done. */
async function tagsDuring(work: () => Promise<void>): Promise<string[]> {
  return withDatabaseClient(database.url, async (client) => {
    const payloads: string[] = [];
    client.on("notification", ({ payload }) => payloads.push(payload ?? ""));
    await client.query(`LISTEN ${CHANGE_CHANNEL}`);
    await work();
    // What was sent before this answer has arrived with it.
    await client.query("SELECT 1");
    return payloads.flatMap((payload) => JSON.parse(payload) as string[]);
  });
}
