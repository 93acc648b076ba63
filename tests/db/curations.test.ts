import { Client } from "pg";
import { beforeEach, expect, test } from "vitest";
import { findArticle } from "@/lib/db/find-article";
import { findEntity } from "@/lib/db/find-entity";
import { findGlance } from "@/lib/db/find-glance";
import { findRetiredSlug } from "@/lib/db/find-retired-slug";
import { findSearchHelp } from "@/lib/db/find-search-help";
import { findTombstone } from "@/lib/db/find-tombstone";
import { listCollections } from "@/lib/db/list-collections";
import { listCuratorActs } from "@/lib/db/list-curator-acts";
import { CHANGE_CHANNEL } from "@/lib/db/notify-change";
import { searchArticles } from "@/lib/db/search-articles";
import { parseSearchQuery } from "@/lib/search/parse-search-query";
import { contentFolder } from "@/tests/support/content-folder";
import { testDatabase } from "@/tests/support/test-database";

const database = testDatabase({ per: "test" });
const { at, give, ingest, giveRegistry } = contentFolder(database);
const timezone = "Asia/Shanghai";

const FORUM = "2025-06-20-forum-on-skills-opens-in-astana";
const VISIT = "2025-07-01-a-delegation-from-kazakhstan-visits-tianjin";

beforeEach(async () => {
  await give(
    "a.txt",
    `职业教育国际合作
Search documents
Forum on skills opens in Astana
Ke Ji Ri Bao· 2025-06-20 01:12
Core Viewpoint - Kazakhstan hosts a forum on skills [1] Group 1: Hosts - It was opened on Friday [1]
A delegation from Kazakhstan visits Tianjin
Zhong Guo Xin Wen Wang· 2025-07-01 10:00
Core Viewpoint - A delegation visited the Luban Workshop in Kazakhstan [1]`,
  );
  await ingest();
});

async function curate(yaml: string) {
  await giveRegistry("articles.yaml", () => yaml);
  return ingest();
}

const read = (slug: string) => findArticle(database.prisma, slug, timezone);
const count = async (query: [string, string][]) =>
  (await searchArticles(database.prisma, parseSearchQuery(query).value, { pageSize: 20, timezone })).total;

test("what the curator knows of an article stands on it, and nothing is read again for it", async () => {
  const report = await curate(`${FORUM}:
  en: A forum on skills
  zh: 技能论坛
  source: https://example.org/forum
  rights: "© the paper"
  note: The date is that of the print edition.
`);
  expect(report.batch).toBeNull();
  expect((await read(FORUM))?.curated).toEqual({
    titles: { en: "A forum on skills", zh: "技能论坛" },
    sourceUrl: "https://example.org/forum",
    rights: "© the paper",
    note: "The date is that of the print edition.",
  });
  await curate("");
  expect((await read(FORUM))?.curated).toEqual({
    titles: { en: null, zh: null },
    sourceUrl: null,
    rights: null,
    note: null,
  });
});

test("a withdrawn article leaves every list and count, keeps its tombstone, and comes back as it was", async () => {
  const before = await read(VISIT);
  await curate(`${VISIT}:\n  withdrawn: { on: "2026-01-02", reason: Asked for by its publisher }\n`);
  expect(await read(VISIT)).toBeNull();
  expect(await findTombstone(database.prisma, VISIT, timezone)).toMatchObject({
    title: "A delegation from Kazakhstan visits Tianjin",
    outlet: { name: "Zhong Guo Xin Wen Wang" },
    published: "2025-07-01T10:00:00+08:00",
    withdrawnOn: "2026-01-02",
    reason: "Asked for by its publisher",
  });
  expect(await count([])).toBe(1);
  expect(await count([["q", "delegation"]])).toBe(0);
  expect(await findEntity(database.prisma, "country", "kazakhstan")).toMatchObject({ entity: { count: 1 } });
  expect(await findEntity(database.prisma, "workshop", "luban-workshop")).toMatchObject({ entity: { count: 0 } });
  const glance = await findGlance(database.prisma, timezone);
  expect([glance.total, glance.latest.length, glance.months.length]).toEqual([1, 1, 1]);
  await curate("");
  expect(await read(VISIT)).toEqual(before);
  expect(await findEntity(database.prisma, "workshop", "luban-workshop")).toMatchObject({ entity: { count: 1 } });
});

test("a withdrawn article stays withdrawn when it is given again or corrected", async () => {
  await curate(`${VISIT}:\n  withdrawn: { on: "2026-01-02", reason: Asked for }\n`);
  await give(
    "b.txt",
    "职业教育国际合作\nSearch documents\nA delegation from Kazakhstan visits Tianjin\nZhong Guo Xin Wen Wang· 2025-07-01 10:00\nCore Viewpoint - A delegation visited a Luban Workshop in Kazakhstan [1]",
  );
  expect((await ingest()).counts).toMatchObject({ added: 0, revised: 1 });
  expect(await count([["country", "kz"]])).toBe(1);
  expect(await database.prisma.articleEntity.count({ where: { article: { slug: VISIT } } })).toBe(0);
});

test("a renamed article is found under its new slug, and the old one leads there for ever", async () => {
  await curate("2025-06-20-astana-skills-forum:\n  formerly: [2025-06-20-forum-on-skills-opens-in-astana]\n");
  expect(await read("2025-06-20-astana-skills-forum")).toMatchObject({ title: "Forum on skills opens in Astana" });
  expect(await read(FORUM)).toBeNull();
  expect(await findRetiredSlug(database.prisma, FORUM)).toBe("2025-06-20-astana-skills-forum");
  await curate("");
  expect(await findRetiredSlug(database.prisma, FORUM)).toBe("2025-06-20-astana-skills-forum");
});

test("a merged article leads to the one it was merged into, until the curator takes it back", async () => {
  await curate(`${FORUM}:\n  formerly: [${VISIT}]\n`);
  expect(await findRetiredSlug(database.prisma, VISIT)).toBe(FORUM);
  expect(await read(VISIT)).toBeNull();
  expect(await count([])).toBe(1);
  await curate("");
  expect(await findRetiredSlug(database.prisma, VISIT)).toBeNull();
  expect(await read(VISIT)).not.toBeNull();
  expect(await count([["country", "kz"]])).toBe(2);
});

test("a slug that names no article is a warning at its line, and the rest is taken", async () => {
  const { diagnostics } = await curate(`2025-01-01-nothing:\n  note: Lost\n${FORUM}:\n  note: Kept\n`);
  expect(diagnostics.map(({ code, severity, span }) => [code, severity, span])).toEqual([
    ["registry-unknown-article", "warning", { start: 0, end: 18 }],
  ]);
  expect((await read(FORUM))?.curated.note).toBe("Kept");
});

test("two former addresses that both are articles: one is renamed, the other merged into it", async () => {
  await curate(`2025-06-20-both:\n  formerly: [${FORUM}, ${VISIT}]\n`);
  expect(await count([])).toBe(1);
  expect(await read("2025-06-20-both")).not.toBeNull();
  expect(await findRetiredSlug(database.prisma, FORUM)).toBe("2025-06-20-both");
  expect(await findRetiredSlug(database.prisma, VISIT)).toBe("2025-06-20-both");
});

test("a withdrawal that was stated before the article came holds from its first moment", async () => {
  await database.prisma.article.deleteMany();
  await database.prisma.sourceFile.deleteMany({ where: { path: { not: "registry" } } });
  await curate(`${VISIT}:\n  withdrawn: { on: "2026-01-02", reason: Asked for }\n`);
  expect(await read(VISIT)).toBeNull();
  expect(await findTombstone(database.prisma, VISIT, timezone)).not.toBeNull();
});

test("what only a withdrawn article names is in no index", async () => {
  const shown = async () => (await listCollections(database.prisma, "outlet", { limit: 9, offset: 0 })).items.length;
  expect(await shown()).toBe(2);
  await curate(`${VISIT}:\n  withdrawn: { on: "2026-01-02", reason: Asked for }\n`);
  expect(await shown()).toBe(1);
  expect((await findGlance(database.prisma, timezone)).counts.outlet).toBe(1);
});

test("a word that only a withdrawn article holds is not what was meant", async () => {
  const meant = async () =>
    (await findSearchHelp(database.prisma, parseSearchQuery([["q", "delegatiom"]]).value)).didYouMean;
  expect(await meant()).toBe("delegation");
  await curate(DENIED);
  expect(await meant()).toBeNull();
});

test("an ingest that changes nothing tells nobody, also where the curator states something", async () => {
  await curate(`${FORUM}:\n  note: Kept\n`);
  const client = new Client({ connectionString: database.url });
  await client.connect();
  const heard: (string | undefined)[] = [];
  client.on("notification", ({ payload }) => heard.push(payload));
  await client.query(`LISTEN ${CHANGE_CHANNEL}`);
  await ingest();
  await client.query("SELECT 1");
  expect(heard).toEqual([]);
  await giveRegistry("articles.yaml", () => `${FORUM}:\n  note: Another\n`);
  await ingest();
  await client.query("SELECT 1");
  await client.end();
  expect(heard.join()).toContain(`article:${FORUM}`);
});

const DENIED = `${VISIT}:\n  withdrawn: { on: "2026-01-02", reason: Asked for }\n`;

test("what the curator's lines did is told by the run and kept with its batch, each with its line", async () => {
  const said = await curate(`${DENIED}2025-06-20-astana:\n  note: Kept.\n  formerly: [${FORUM}, 2025-06-19-forum]\n`);
  const path = at("registry/articles.yaml");
  const acts = [
    { act: "redirected", slug: "2025-06-20-astana", former: "2025-06-19-forum", path, line: 5 },
    { act: "renamed", slug: "2025-06-20-astana", former: FORUM, path, line: 5 },
    { act: "withdrawn", slug: VISIT, former: null, path, line: 2 },
  ];
  expect(said).toMatchObject({ batch: 2, curated: acts });
  const kept = await listCuratorActs(database.prisma, 2, { limit: 10 });
  expect(kept).toEqual(acts.map((act, position) => ({ ...act, position })));
  expect((await curate(`${DENIED}2025-06-20-astana:\n  note: Kept.\n`)).curated).toEqual([]);
  expect((await curate(`2025-06-20-astana:\n  formerly: [${VISIT}]\n`)).curated).toEqual([
    { act: "merged", slug: "2025-06-20-astana", former: VISIT, path, line: 2 },
    { act: "restored", slug: VISIT, former: null, path: null, line: null },
  ]);
  expect((await curate("")).curated).toEqual([
    { act: "parted", slug: "2025-06-20-astana", former: VISIT, path: null, line: null },
  ]);
  expect(await database.prisma.batch.count({ where: { finishedAt: { not: null } } })).toBe(4);
  expect(await curate("# nothing\n")).toMatchObject({ batch: null, curated: [] });
});

test("an article that comes after the line that withdraws it is told as withdrawn once", async () => {
  const slug = "2025-08-01-a-late-story";
  await curate(`${slug}:\n  withdrawn: { on: "2026-01-02", reason: Asked for }\n`);
  await give(
    "c.txt",
    "职业教育国际合作\nSearch documents\nA late story\nHu Xiu· 2025-08-01 10:00\nCore Viewpoint - Late [1]",
  );
  expect(await ingest()).toMatchObject({ batch: 2, curated: [{ act: "withdrawn", slug, line: 2 }] });
  expect(await listCuratorActs(database.prisma, 2, { limit: 10 })).toHaveLength(1);
});

test.each([
  ["a value of the wrong form", `  withdrawn: { on: "2026-02-30", reason: x }\n`],
  ["an open bracket", "  formerly: [x\n"],
  ["an open quotation mark", '  note: "x\n'],
  ["an alias of nothing", "  note: *x\n"],
  ["an article that is another one's address too", `  formerly: [${VISIT}]\n`],
])("%s holds up its entry alone, and undoes no withdrawal", async (_, fault) => {
  await curate(`${FORUM}:\n  note: As it was.\n${DENIED}`);
  await give(
    "c.txt",
    "职业教育国际合作\nSearch documents\nA new story\nHu Xiu· 2025-08-01 10:00\nCore Viewpoint - New [1]",
  );
  const report = await curate(`${FORUM}:\n${fault}${DENIED}2025-08-01-a-new-story:\n  note: New.\n`);
  expect(report).toMatchObject({ registryRefused: false, curationsHeld: true, counts: { added: 1 }, curated: [] });
  expect(report.diagnostics.filter(({ severity }) => severity === "error")).not.toEqual([]);
  expect((await read(FORUM))?.curated.note).toBe("As it was.");
  expect((await read("2025-08-01-a-new-story"))?.curated.note).toBe("New.");
  expect(await read(VISIT)).toBeNull();
});

test.each([
  ["the entry itself", `${VISIT}:\n  withdrawn: { on: yesterday, reason: x }\n`],
  ["its key", `${VISIT.replace("2025-", "2025_")}:\n  withdrawn: { on: "2026-01-02", reason: Asked for }\n`],
  ["the entry of the article it was moved to", `${FORUM}:\n  formerly: [${VISIT}]\n  note: 3\n`],
  ["the whole file", `- ${FORUM}\n`],
  ["the entry, stated twice", `${VISIT}:\n  note: One.\n${VISIT}:\n  note: Two.\n`],
  ["a line that belongs to no entry", "nothing\n"],
  ["another entry, and a space stands before the first key", ` ${DENIED}${FORUM}:\n  note: "x\n`],
  [
    "another entry, and a line end of one program alone stands in a note",
    `${VISIT}:\n  note: a\rb: c\n  withdrawn: { on: "2026-01-02", reason: Asked for }\n${FORUM}:\n  note: "x\n`,
  ],
])("a withdrawal outlasts a fault in %s", async (_, yaml) => {
  await curate(DENIED);
  expect(await curate(yaml)).toMatchObject({ curationsHeld: true, curated: [] });
  expect(await read(VISIT)).toBeNull();
  expect(await count([])).toBe(1);
  expect(await curate("")).toMatchObject({ curationsHeld: false, curated: [{ act: "restored", slug: VISIT }] });
});

test.each([
  ["a mark that a program wrote before the file", "\uFEFF"],
  ["the beginning of a document", "---\n"],
  ["its version and a comment", "%YAML 1.2\n--- # what is known\n# of articles\n"],
])("behind %s a fault in one entry holds up no other", async (_, before) => {
  await curate(`${before}${DENIED}`);
  expect(await read(VISIT)).toBeNull();
  const fault = `${FORUM}:\n  note: "x\n`;
  const kept = await curate(`${before}${DENIED}${fault}`);
  expect(kept).toMatchObject({ curationsHeld: true, curated: [] });
  expect(kept.diagnostics.map(({ code }) => code)).not.toContain("registry-all-held");
  expect(await read(VISIT)).toBeNull();
  const other = "2025-08-01-a-story";
  expect(await curate(`${before}${other}:\n  note: 1\n${fault}`)).toMatchObject({
    curated: [{ act: "restored", slug: VISIT }],
  });
});

test("a merger outlasts a fault in its entry", async () => {
  await curate(`${FORUM}:\n  formerly: [${VISIT}]\n`);
  await curate(`${FORUM}:\n  formerly: [${VISIT}\n`);
  expect(await findRetiredSlug(database.prisma, VISIT)).toBe(FORUM);
  await curate("x: 3\n");
  expect(await findRetiredSlug(database.prisma, VISIT)).toBeNull();
});
