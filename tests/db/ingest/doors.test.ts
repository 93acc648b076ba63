import { readFile, rm } from "node:fs/promises";
import { expect, test } from "vitest";
import { findArticle } from "@/lib/db/find-article";
import { findTombstone } from "@/lib/db/find-tombstone";
import { checkContent } from "@/lib/ingest/check-content";
import { ingestContent } from "@/lib/ingest/ingest-content";
import { toContentFile } from "@/lib/ingest/read-content-file";
import { runPrune } from "@/lib/ingest/run-ingest";
import { decodeParts } from "@/lib/parse/encode-parts";
import { contentFolder } from "@/tests/support/content-folder";
import { testDatabase } from "@/tests/support/test-database";

const database = testDatabase({ per: "test" });
const { at, give, ingest, giveRegistry } = contentFolder(database);
const root = process.cwd();
const timezone = "Asia/Shanghai";

const FORUM = {
  topic: "职业教育国际合作",
  title: "Forum on skills opens in Astana",
  outlet: "Ke Ji Ri Bao",
  publishedAt: "2025-06-20 01:12",
  body: "Core Viewpoint - Kazakhstan hosts a forum on skills for young people and their teachers [1] Group 1: Hosts - It was opened by the ministry on Friday [1]",
};
const FORUM_TEXT = `${FORUM.topic}\nSearch documents\n${FORUM.title}\n${FORUM.outlet}· ${FORUM.publishedAt}\n${FORUM.body}`;
const FORUM_SLUG = "2025-06-20-forum-on-skills-opens-in-astana";
const VISIT = {
  ...FORUM,
  title: "A visit to Tianjin",
  publishedAt: "2025-07-01 10:00",
  body: "Core Viewpoint - Guests from Nicaragua came to Tianjin [1]",
};
const VISIT_SLUG = "2025-07-01-a-visit-to-tianjin";

const read = (slug: string) => findArticle(database.prisma, slug, timezone);

test("an article of an .ndjson file is stored with its line as its original and a part for every character", async () => {
  const line = JSON.stringify({ ...FORUM, id: 7 });
  await give("a.ndjson", `\n${line}\n{"title": 5}\n`);
  const { counts } = await ingest();
  expect(counts).toMatchObject({ files: 1, added: 1, refused: 1, errors: 1 });
  const row = await database.prisma.article.findFirstOrThrow();
  expect([row.slug, row.original]).toEqual([FORUM_SLUG, line]);
  const parts = decodeParts(row.parts);
  expect(parts.at(-1)?.end).toBe(line.length);
  expect(parts.filter(({ kind }) => kind === "title").map(({ start, end }) => line.slice(start, end))).toEqual([
    FORUM.title,
  ]);
  expect(parts.filter(({ kind }) => kind === "unparsed").map(({ start, end }) => line.slice(start, end))).toEqual([
    '"id":7',
  ]);
  expect((await read(FORUM_SLUG))?.entities.map(({ slug }) => slug)).toContain("kazakhstan");
});

test("the same article through either door is one article, and a correction through the other corrects it", async () => {
  await give("a.txt", FORUM_TEXT);
  await ingest();
  await give("b.ndjson", JSON.stringify(FORUM));
  expect((await ingest()).counts).toMatchObject({ added: 0, revised: 0, unchanged: 2 });
  await give("b.ndjson", JSON.stringify({ ...FORUM, body: FORUM.body.replace("Friday", "Monday") }));
  expect((await ingest()).counts).toMatchObject({ added: 0, revised: 1 });
  expect((await read(FORUM_SLUG))?.groups[0]?.bullets[0]?.text).toBe("It was opened by the ministry on Monday");
});

test("standard input is lines of JSON where it begins with a brace, else text", async () => {
  const give = (text: string) =>
    ingestContent({
      prisma: database.prisma,
      root,
      contentDir: at("."),
      paths: null,
      given: toContentFile("-", Buffer.from(text)),
    });
  expect((await give(`\ufeff\n ${JSON.stringify(FORUM)}`)).counts).toMatchObject({ added: 1, refused: 0 });
  expect((await give(FORUM_TEXT)).counts).toMatchObject({ added: 0, unchanged: 1 });
});

test("a dry run says what an ingest then does, and writes nothing", async () => {
  await give("a.txt", FORUM_TEXT);
  await ingest();
  await give("a.txt", FORUM_TEXT.replace("Friday", "Monday"));
  await give("b.ndjson", JSON.stringify(VISIT));
  const everything = () =>
    Promise.all([
      database.prisma.article.findMany({ include: { bullets: true, mentions: true } }),
      database.prisma.batch.findMany(),
      database.prisma.batchFile.findMany(),
      database.prisma.sourceFile.findMany({ orderBy: { path: "asc" } }),
      database.prisma.revision.count(),
    ]);
  const before = await everything();
  const dry = await ingestContent({ prisma: database.prisma, root, contentDir: at("."), paths: null, dryRun: true });
  expect([dry.added, dry.revised, dry.batch]).toEqual([[VISIT_SLUG], [FORUM_SLUG], null]);
  expect(await everything()).toEqual(before);
  const real = await ingest();
  expect([real.added, real.revised, real.counts]).toEqual([dry.added, dry.revised, dry.counts]);
});

test("a check finds what an ingest would refuse, and counts what is sound", async () => {
  await give("a.txt", FORUM_TEXT);
  await give("b.ndjson", `${JSON.stringify(VISIT)}\n{"title": }\n`);
  const report = await checkContent({ contentDir: at("."), root, paths: null });
  expect(report.sound).toBe(2);
  expect(report.counts).toMatchObject({ files: 2, refused: 1, errors: 1, added: 0 });
  expect(
    report.diagnostics
      .filter(({ severity }) => severity === "error")
      .map(({ code, line, column }) => [code, line, column]),
  ).toEqual([["ndjson-syntax", 2, 11]]);
});

test("a check with a fault in the registry finds the faults of files too", async () => {
  await giveRegistry("people.yaml", () => "a: [");
  await give("a.txt", FORUM_TEXT);
  await give("b.ndjson", '{"title": }');
  const report = await checkContent({ contentDir: at("."), root, paths: null });
  expect([report.sound, report.registryRefused, report.counts.files]).toEqual([1, true, 2]);
  const errors = report.diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code);
  expect(errors).toEqual(expect.arrayContaining(["registry-yaml", "ndjson-syntax"]));
});

async function prune(yes: boolean) {
  const lines: string[] = [];
  const options = {
    prisma: database.prisma,
    root,
    contentDir: at("."),
    paths: null,
    timezone,
    now: new Date("2026-01-02T03:00:00Z"),
  };
  const { exitCode } = await runPrune({
    ...options,
    contentDir: at(".").replace(/\/\.$/, ""),
    report: "text",
    yes,
    print: (line) => lines.push(line),
  });
  return Object.assign(lines, { exitCode });
}

test("nothing is withdrawn while the registry has a fault", async () => {
  await giveRegistry("articles.yaml", () => "");
  await give("a.txt", FORUM_TEXT);
  await ingest();
  await rm(at("a.txt"));
  await giveRegistry("people.yaml", (text) => `${text}\n- slug: [\n`);
  const lines = await prune(true);
  expect(lines.exitCode).toBe(1);
  expect(lines.at(-1)).toMatch(/^No article was read, since the registry has a fault/);
  expect(await readFile(at("registry/articles.yaml"), "utf8")).not.toContain(FORUM_SLUG);
  expect(await database.prisma.sourceFile.count({ where: { path: at("a.txt") } })).toBe(1);
});

test("nothing is withdrawn into a file that has a fault", async () => {
  await giveRegistry("articles.yaml", () => "x: [\n");
  await give("a.txt", FORUM_TEXT);
  await ingest();
  await rm(at("a.txt"));
  await expect(prune(true)).rejects.toThrow("has a fault: mend that first");
  expect(await readFile(at("registry/articles.yaml"), "utf8")).toBe("x: [\n");
  expect(await database.prisma.sourceFile.count({ where: { path: at("a.txt") } })).toBe(1);
});

test("nothing is withdrawn while a file is refused, however much else was found", async () => {
  await giveRegistry("articles.yaml", () => "");
  await give("a.txt", FORUM_TEXT);
  await ingest();
  await rm(at("a.txt"));
  await give("b.ndjson", "x\n".repeat(2_000));
  await give("c.txt", Buffer.from([0xff, 0xfe]));
  await expect(prune(true)).rejects.toThrow("Nothing was withdrawn");
  expect(await read(FORUM_SLUG)).not.toBeNull();
});

test("a file of which an earlier version did not note what it gave is not forgotten", async () => {
  await giveRegistry("articles.yaml", () => "");
  await give("a.txt", FORUM_TEXT);
  await ingest();
  await database.prisma.$executeRaw`UPDATE "SourceFile" SET digests = NULL WHERE path = ${at("a.txt")}`;
  await rm(at("a.txt"));
  expect((await prune(true)).at(-1)).toBe(
    `gone: ${at("a.txt")}, and which articles were in it is not known: put it back, run the ingest once, and take it away again`,
  );
  expect(await read(FORUM_SLUG)).not.toBeNull();
  expect(await database.prisma.sourceFile.count({ where: { path: at("a.txt") } })).toBe(1);
});

test("what is gone from the content folder is listed, stays until it is told to go, and can come back", {
  timeout: 60_000,
}, async () => {
  await giveRegistry("articles.yaml", () => `# kept\n${VISIT_SLUG}:\n  note: Kept too.\n`);
  await give("a.txt", FORUM_TEXT);
  await give("b.ndjson", JSON.stringify(VISIT));
  await ingest();
  await rm(at("b.ndjson"));
  const listed = await prune(false);
  expect(listed).toContain(`gone: ${at("b.ndjson")}`);
  expect(listed).toContain(`${VISIT_SLUG} was only in ${at("b.ndjson")}: A visit to Tianjin`);
  expect(listed.at(-1)).toMatch(/^Nothing was changed/);
  expect(await read(VISIT_SLUG)).not.toBeNull();

  expect((await prune(true)).at(-1)).toMatch(/^1 article withdrawn in registry\/articles.yaml/);
  expect(await read(VISIT_SLUG)).toBeNull();
  expect(await findTombstone(database.prisma, VISIT_SLUG, timezone)).toMatchObject({ title: "A visit to Tianjin" });
  expect(await read(FORUM_SLUG)).not.toBeNull();
  expect(await readFile(at("registry/articles.yaml"), "utf8")).toBe(`# kept
${VISIT_SLUG}:
  note: Kept too.
  withdrawn:
    on: 2026-01-02
    reason: Its file was removed from the archive's content.
`);
  expect((await prune(true)).at(-1)).toBe("No file is gone from the content folder.");

  await giveRegistry("articles.yaml", () => "");
  await ingest();
  expect(await read(VISIT_SLUG)).not.toBeNull();
});

test("a file that was moved, or whose article another file has, takes nothing along", async () => {
  await giveRegistry("articles.yaml", () => "");
  await give("a.txt", FORUM_TEXT);
  await give("b.ndjson", JSON.stringify(FORUM));
  await ingest();
  await rm(at("a.txt"));
  const lines = await prune(true);
  expect(lines).toContain(`gone: ${at("a.txt")}`);
  expect(lines.at(-1)).toMatch(/^0 articles withdrawn/);
  expect(await read(FORUM_SLUG)).not.toBeNull();
});

test("what a file with a fault gave is still from it", async () => {
  await giveRegistry("articles.yaml", () => "");
  await give("a.ndjson", `${JSON.stringify(FORUM)}\n{`);
  await ingest();
  await rm(at("a.ndjson"));
  expect(await prune(false)).toContain(`${FORUM_SLUG} was only in ${at("a.ndjson")}: ${FORUM.title}`);
});
