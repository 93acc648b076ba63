import { Client } from "pg";
import { expect, test } from "vitest";
import { findEntity } from "@/lib/db/find-entity";
import { findGlance } from "@/lib/db/find-glance";
import { findRetiredSlug } from "@/lib/db/find-retired-slug";
import { findSearchHelp } from "@/lib/db/find-search-help";
import { findTombstone } from "@/lib/db/find-tombstone";
import { listCollections } from "@/lib/db/list-collections";
import { CHANGE_CHANNEL } from "@/lib/db/notify-change";
import { parseSearchQuery } from "@/lib/search/parse-search-query";
import { contentFolder } from "@/tests/support/content-folder";
import { curatedArchive, DENIED, FORUM, timezone, VISIT } from "@/tests/support/curated-archive";
import { testDatabase } from "@/tests/support/test-database";

const database = testDatabase({ per: "test" });
const folder = contentFolder(database);
const { give, ingest, giveRegistry } = folder;
const { curate, read, count } = curatedArchive(database, folder);

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
