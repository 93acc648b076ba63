import { beforeEach, expect, test } from "vitest";
import { countBatchArticles, listBatchArticles } from "@/lib/db/list-batch-articles";
import { findBatchFile, listBatchFiles } from "@/lib/db/list-batch-files";
import { findBatch, listBatches } from "@/lib/db/list-batches";
import { contentFolder } from "@/tests/support/content-folder";
import { testDatabase } from "@/tests/support/test-database";

const database = testDatabase({ per: "test" });
const { give, ingest, giveRegistry } = contentFolder(database);
const timezone = "Asia/Shanghai";

const HEAD = "Topic\nSearch documents\n";
const article = (title: string, day: string, fact: string) =>
  `${title}\nKe Ji Ri Bao· 2025-06-${day} 01:12\nCore Viewpoint - ${fact} about the schools of Astana and their teachers [1]\n`;

const FORUM = "2025-06-01-a-forum";
const VISIT = "2025-06-02-a-visit";

beforeEach(async () => {
  await give("a.txt", HEAD + article("A forum", "01", "One fact") + article("A visit", "02", "A fact"));
  await ingest();
  await give("a.txt", HEAD + article("A forum", "01", "Another fact") + article("A visit", "02", "A fact"));
  await give("b.txt", `${HEAD}${article("A course", "99", "A fact")}A stray line\n`);
  await ingest();
});

const added = (number: number, options = {}) =>
  listBatchArticles(database.prisma, number, "added", { limit: 10, ...options });

test("a batch added what was new in it, though it was corrected since, and revised what it corrected", async () => {
  expect(await added(1)).toEqual([
    { slug: FORUM, title: "A forum", text: 1 },
    { slug: VISIT, title: "A visit", text: 1 },
  ]);
  expect(await listBatchArticles(database.prisma, 1, "revised", { limit: 10 })).toEqual([]);
  expect(await added(2)).toEqual([]);
  expect(await listBatchArticles(database.prisma, 2, "revised", { limit: 10 })).toEqual([
    { slug: FORUM, title: "A forum", text: 2 },
  ]);
  expect(await countBatchArticles(database.prisma, 1, "added")).toBe(2);
  expect(await countBatchArticles(database.prisma, 2, "revised")).toBe(1);
});

test("a list of articles goes on after any of them", async () => {
  expect((await added(1, { limit: 1 })).map(({ slug }) => slug)).toEqual([FORUM]);
  expect((await added(1, { limit: 1, after: { slug: FORUM, text: 1 } })).map(({ slug }) => slug)).toEqual([VISIT]);
  expect(await added(1, { after: { slug: VISIT, text: 1 } })).toEqual([]);
});

test("an article that was withdrawn since is no longer named by its batch", async () => {
  await giveRegistry("articles.yaml", () => `${VISIT}:\n  withdrawn: { on: "2026-01-02", reason: a wish }\n`);
  await ingest();
  expect((await added(1)).map(({ slug }) => slug)).toEqual([FORUM]);
  expect(await countBatchArticles(database.prisma, 1, "added")).toBe(1);
});

test("a batch has its account, its length and its state; the newest comes first", async () => {
  const { total, items } = await listBatches(database.prisma, timezone, { limit: 10 });
  expect([total, items.map(({ number }) => number)]).toEqual([2, [2, 1]]);
  expect(items[0]).toMatchObject({
    state: "finished",
    files: 2,
    added: 0,
    revised: 1,
    unchanged: 1,
    refused: 1,
    errors: 1,
    bytesUnparsed: 12,
  });
  expect(items[0]?.startedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00$/);
  expect(items[0]?.seconds).toBeGreaterThan(0);
  expect((await listBatches(database.prisma, timezone, { limit: 10, before: 2 })).items).toHaveLength(1);
  expect(await findBatch(database.prisma, timezone, 3)).toBeNull();
});

test("a batch without an end is unfinished, and cut off as soon as another has begun", async () => {
  await database.prisma.batch.create({ data: {} });
  expect(await findBatch(database.prisma, timezone, 3)).toMatchObject({ state: "unfinished", seconds: null });
  await database.prisma.batch.create({ data: {} });
  expect(await findBatch(database.prisma, timezone, 3)).toMatchObject({ state: "cut-off", finishedAt: null });
});

test("until its end the receipts that a batch has stand for its account", async () => {
  await database.prisma.batch.update({
    where: { id: 2 },
    data: { finishedAt: null, files: 0, revised: 0, unchanged: 0, refused: 0, errors: 0, bytes: 0, bytesUnparsed: 0 },
  });
  const [first] = await listBatchFiles(database.prisma, 2, { limit: 1, diagnostics: 1 });
  const [, second] = await listBatchFiles(database.prisma, 2, { limit: 2, diagnostics: 1 });
  expect(await findBatch(database.prisma, timezone, 2)).toMatchObject({
    state: "unfinished",
    files: 2,
    revised: 1,
    unchanged: 1,
    refused: 1,
    errors: 1,
    bytes: (first?.bytes ?? 0) + (second?.bytes ?? 0),
    bytesUnparsed: 12,
  });
});

test("files have their receipts in order, those with faults apart, with as many diagnostics as are asked for", async () => {
  const files = await listBatchFiles(database.prisma, 2, { limit: 10, diagnostics: 1 });
  expect(files.map(({ position, path }) => [position, path.split("/").at(-1)])).toEqual([
    [0, "a.txt"],
    [1, "b.txt"],
  ]);
  expect(files[0]?.sha256).toMatch(/^[0-9a-f]{64}$/);
  expect(files[0]?.diagnostics).toEqual([]);
  const faulty = await listBatchFiles(database.prisma, 2, { limit: 10, diagnostics: 1, faulty: true });
  expect(
    faulty.map(({ position, errors, warnings, diagnostics }) => [position, errors, warnings, diagnostics.length]),
  ).toEqual([[1, 1, 1, 1]]);
  expect((await listBatchFiles(database.prisma, 2, { limit: 10, diagnostics: 1, after: 0 })).length).toBe(1);
  const whole = await findBatchFile(database.prisma, 2, 1);
  expect(whole?.diagnostics.map(({ code }) => code).sort()).toEqual(["date-invalid", "text-unparsed"]);
  expect(await findBatchFile(database.prisma, 2, 7)).toBeNull();
});

const withdraw = (slug: string) =>
  giveRegistry("articles.yaml", () => `${slug}:\n  withdrawn: { on: "2026-01-02", reason: a wish }\n`);
const excerpts = async (number: number, name = "b.txt") => {
  const files = await listBatchFiles(database.prisma, number, { limit: 10, diagnostics: 10 });
  const own = files.filter(({ path }) => path.endsWith(name));
  return own.flatMap(({ diagnostics }) => diagnostics.map(({ code, excerpt }) => `${code} ${excerpt}`));
};

test("the text of an article that was withdrawn is in no receipt, and comes back with it", async () => {
  const undated = (title: string) => article(title, "07", "A fact").replace("2025-06-07 01:12", "06-07");
  await give("c.txt", HEAD + undated("A secret") + undated("A show"));
  await ingest();
  const all = ["date-incomplete Ke Ji Ri Bao· 06-07", "date-incomplete Ke Ji Ri Bao· 06-07"];
  expect(await excerpts(3, "c.txt")).toEqual(all);
  await withdraw("undated-a-secret");
  await ingest();
  expect(await excerpts(3, "c.txt")).toEqual(["date-incomplete ", all[1]]);
  const [hidden, shown] = (await findBatchFile(database.prisma, 3, 1))?.diagnostics ?? [];
  expect(hidden).toMatchObject({
    withheld: true,
    line: 4,
    column: 15,
    message: "found …; the time is taken as not stated",
  });
  expect(shown).toMatchObject({ withheld: false, message: expect.stringContaining("`06-07`") });
  expect(hidden).not.toHaveProperty("article");
  await giveRegistry("articles.yaml", () => "");
  await ingest();
  expect(await excerpts(3, "c.txt")).toEqual(all);
});

test("what was refused shows no text as long as anything is withdrawn, whatever file it was mended in", async () => {
  const shown = ["date-invalid Ke Ji Ri Bao· 2025-06-99 01:12", expect.stringMatching(/^text-unparsed ./)];
  expect(await excerpts(2)).toEqual(shown);
  await give("b-mended.txt", `${HEAD}${article("A course", "09", "A fact")}`);
  await ingest();
  expect(await excerpts(2)).toEqual(shown);
  await withdraw("2025-06-09-a-course");
  await ingest();
  expect(await excerpts(2)).toEqual(["date-invalid ", "text-unparsed "]);
  await giveRegistry("articles.yaml", () => "");
  await ingest();
  expect(await excerpts(2)).toEqual(shown);
});

test("a refused correction shows no text once its article is withdrawn, though nothing came after it", async () => {
  await give("c.txt", HEAD + article("A visit", "98", "A fact"));
  await ingest();
  await withdraw(VISIT);
  await ingest();
  expect(await excerpts(3, "c.txt")).toEqual(["date-invalid "]);
});

test("the worst of a file's faults come first, and those that are read are the worst", async () => {
  await give("c.txt", `${HEAD}${article("A course", "09", "A fact\u00a0here")}${article("A trip", "98", "A fact")}`);
  await ingest();
  const codes = async (diagnostics: number) =>
    (await listBatchFiles(database.prisma, 3, { limit: 2, diagnostics }))[1]?.diagnostics.map(({ code }) => code);
  expect(await codes(10)).toEqual(["date-invalid", "unusual-space"]);
  expect(await codes(1)).toEqual(["date-invalid"]);
});
