import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Client } from "pg";
import { afterEach, beforeEach, expect, test } from "vitest";
import { CHANGE_CHANNEL } from "@/lib/db/notify-change";
import { ingestContent } from "@/lib/ingest/ingest-content";
import { testDatabase } from "@/tests/support/test-database";

const root = path.resolve(import.meta.dirname, "../..");
const database = testDatabase({ per: "test" });
let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "archive-content-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const HEAD = "职业教育国际合作\nSearch documents\n";
const FORUM =
  "Forum on skills opens in Astana\nKe Ji Ri Bao· 2025-06-20 01:12\nCore Viewpoint - Kazakhstan hosts a forum on skills for young people and their teachers [1] Group 1: Hosts - The forum was opened by the ministry of education on Friday morning [1] - Teachers of twelve colleges came [2]";
const VISIT =
  "尼加拉瓜代表团访问天津\nZhong Guo Xin Wen Wang· 2025-07-01 10:00\nCore Viewpoint - A delegation visited Tianjin [1] Group 1 - It met teachers [1]";

async function give(name: string, text: string): Promise<void> {
  await writeFile(path.join(folder, name), text);
}

function ingest(paths: string[] | null = null) {
  return ingestContent({ prisma: database.prisma, root, contentDir: folder, paths });
}

test("a folder with nothing in it is an archive without articles", async () => {
  const { counts, batch } = await ingest();
  expect(counts).toMatchObject({ files: 0, added: 0, revised: 0, unchanged: 0, refused: 0, bytes: 0 });
  expect(batch).toBeNull();
});

test("the same files again change nothing and are not read again", async () => {
  await give("a.txt", `${HEAD}${FORUM}\n${VISIT}`);
  expect((await ingest()).counts.added).toBe(2);
  const again = await ingest();
  expect(again.counts).toMatchObject({ files: 1, added: 0, revised: 0, unchanged: 2, refused: 0 });
  expect(again.files.map(({ state }) => state)).toEqual(["unchanged"]);
  expect(await database.prisma.batch.count()).toBe(1);
});

test("the same article in another file changes nothing", async () => {
  await give("a.txt", `${HEAD}${FORUM}\n${VISIT}`);
  await ingest();
  await give("b.txt", `${HEAD}${VISIT}`);
  const again = await ingest();
  expect(again.counts).toMatchObject({ added: 0, revised: 0, unchanged: 3 });
  expect(await database.prisma.article.count()).toBe(2);
});

test("an article collected under a second topic is one article under two topics", async () => {
  await give("a.txt", `${HEAD}${FORUM}`);
  await give("b.txt", `职教出海\nSearch documents\n${FORUM}`);
  expect((await ingest()).counts).toMatchObject({ added: 1, unchanged: 1 });
  expect(await database.prisma.articleTopic.count()).toBe(2);
});

test("a corrected article keeps its id and its address", async () => {
  await give("a.txt", `${HEAD}${FORUM}`);
  await ingest();
  const before = await database.prisma.article.findFirstOrThrow();
  await give("a.txt", `${HEAD}${FORUM.replace("twelve", "thirteen").replace("opens", "is opened")}`);
  expect((await ingest()).counts).toMatchObject({ added: 0, revised: 1 });
  const after = await database.prisma.article.findFirstOrThrow({ include: { bullets: true } });
  expect([after.id, after.slug]).toEqual([before.id, before.slug]);
  expect(after.title).toBe("Forum on skills is opened in Astana");
  expect(after.bullets.map(({ text }) => text)).toContain("Teachers of thirteen colleges came");
});

test("two articles of one day and title get addresses of their own", async () => {
  const other = FORUM.replace("Ke Ji Ri Bao", "Qi Lu Wan Bao Wang");
  await give("a.txt", `${HEAD}${FORUM}\n${other}`);
  await ingest();
  const slugs = (await database.prisma.article.findMany({ orderBy: { id: "asc" } })).map(({ slug }) => slug);
  expect(slugs).toEqual(["2025-06-20-forum-on-skills-opens-in-astana", "2025-06-20-forum-on-skills-opens-in-astana-2"]);
});

test("two articles may name one workshop that the registry does not know", async () => {
  const opens = (outlet: string) =>
    `Luban Workshop in Uruguay opens\n${outlet}· 2025-07-02 10:00\nCore Viewpoint - The Luban Workshop in Uruguay opened its doors [1]`;
  await give("a.txt", `${HEAD}${opens("Ke Ji Ri Bao")}\n${opens("Qi Lu Wan Bao Wang")}`);
  expect((await ingest()).counts.added).toBe(2);
  const workshop = await database.prisma.entity.findFirst({
    where: { provisional: true },
    include: { articles: true },
  });
  expect([workshop?.slug, workshop?.articles.length]).toEqual(["luban-workshop-uruguay", 2]);
});

test("a broken article is refused with its place and the rest is stored; mended, it is stored too", async () => {
  const broken = FORUM.replace("2025-06-20", "2025-13-20");
  await give("a.txt", `${HEAD}${broken}\n${VISIT}`);
  const first = await ingest();
  expect(first.counts).toMatchObject({ added: 1, refused: 1 });
  const [fault] = first.diagnostics.filter(({ severity }) => severity === "error");
  expect(fault?.path).toBe(path.join(folder, "a.txt"));
  expect(`${HEAD}${broken}`.slice(fault?.span.start, fault?.span.end)).toContain("2025-13-20");
  await give("a.txt", `${HEAD}${FORUM}\n${VISIT}`);
  expect((await ingest()).counts).toMatchObject({ added: 1, unchanged: 1, refused: 0 });
});

test("a file that is not UTF-8 is refused with the number of its first wrong byte", async () => {
  await writeFile(path.join(folder, "a.txt"), Buffer.concat([Buffer.from("职教"), Buffer.from([0xff, 0x41])]));
  const { diagnostics, files } = await ingest();
  expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
    ["file-not-utf8", expect.stringMatching(/byte 6 /)],
  ]);
  expect(files[0]?.state).toBe("refused");
});

test("a path that does not exist is refused by name", async () => {
  const { diagnostics } = await ingest([path.join(folder, "none.txt")]);
  expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([["file-unreadable", "error"]]);
});

test("two ingests at once store each article once", async () => {
  await give("a.txt", `${HEAD}${FORUM}\n${VISIT}`);
  const [one, two] = await Promise.all([ingest(), ingest()]);
  expect(one.counts.added + two.counts.added).toBe(2);
  expect(await database.prisma.article.count()).toBe(2);
});

test("what an ingest changed is told to listeners when it is stored", async () => {
  await give("a.txt", `${HEAD}${VISIT}`);
  await ingest();
  const client = new Client({ connectionString: database.url });
  await client.connect();
  const heard: string[] = [];
  client.on("notification", ({ payload }) => heard.push(...(JSON.parse(payload ?? "[]") as string[])));
  await client.query(`LISTEN ${CHANGE_CHANNEL}`);
  await give("b.txt", `${HEAD}${FORUM}`);
  await ingest();
  await client.query("SELECT 1");
  await client.end();
  expect(heard).toContain("archive");
  expect(heard).toContain("article:2025-06-20-forum-on-skills-opens-in-astana");
  expect(heard).toContain("entity:country/kazakhstan");
  expect(heard).not.toContain("entity:country/nicaragua");
});

/** The registry of the checkout with some of its text replaced, as the content folder's own. */
async function giveRegistry(file: string, change: (text: string) => string): Promise<void> {
  const own = path.join(folder, "registry");
  await cp(path.join(root, "content/registry"), own, { recursive: true });
  const text = await readFile(path.join(own, file), "utf8");
  expect(change(text)).not.toBe(text);
  await writeFile(path.join(own, file), change(text));
}

test("an outlet that the registry learns of keeps its articles and their addresses", async () => {
  const local = FORUM.replace("Ke Ji Ri Bao", "Astana Test Daily");
  await give("a.txt", `${HEAD}${local}`);
  await ingest();
  await giveRegistry(
    "outlets.yaml",
    (text) => `${text}\n- slug: test-daily\n  en: Test Daily\n  zh: 测试日报\n  stated: [Astana Test Daily]\n`,
  );
  expect((await ingest()).counts).toMatchObject({ added: 0, revised: 0, unchanged: 1 });
  const articles = await database.prisma.article.findMany({ include: { outlet: true } });
  expect(articles.map(({ slug, outlet, outletName }) => [slug, outlet?.slug, outletName])).toEqual([
    ["2025-06-20-forum-on-skills-opens-in-astana", "test-daily", "Astana Test Daily"],
  ]);
  expect(await database.prisma.outlet.count()).toBe(1);
});

test("outlets whose names hold no Latin or Han letter are kept apart", async () => {
  await give(
    "a.txt",
    `${HEAD}${FORUM.replace("Ke Ji Ri Bao", "ТАСС")}\n${VISIT.replace("Zhong Guo Xin Wen Wang", "РИА")}`,
  );
  expect((await ingest()).counts.added).toBe(2);
  expect(await database.prisma.outlet.count()).toBe(2);
});

test("an entity that the registry drops is gone with the ingest that unlinks it, in whatever order files are read", async () => {
  await give("a.txt", `${HEAD}${FORUM}`);
  await give("b.txt", `${HEAD}${VISIT.replace("A delegation visited", "Lu Xin and vocational teachers visited")}`);
  await ingest();
  const lookUp = () => database.prisma.entity.findFirst({ where: { slug: "lu-xin" }, include: { articles: true } });
  expect((await lookUp())?.articles).toHaveLength(1);
  await giveRegistry("people.yaml", (text) => text.replace(/- slug: lu-xin\n(?: {2}.*\n|\n)*?(?=- slug|$)/, ""));
  await ingest([path.join(folder, "a.txt")]);
  await ingest();
  expect(await lookUp()).toBeNull();
});

test("an entity that the registry drops and a pattern recognises is provisional, without the registry's facts", async () => {
  await give("a.txt", `${HEAD}${VISIT.replace("A delegation visited", "Lu Xin, president of a college, visited")}`);
  await ingest();
  const lookUp = () =>
    database.prisma.entity.findFirst({ where: { slug: "lu-xin" }, select: { provisional: true, facts: true } });
  expect(await lookUp()).toMatchObject({ provisional: false, facts: [{ name: "role" }] });
  await giveRegistry("people.yaml", (text) => text.replace(/- slug: lu-xin\n(?: {2}.*\n|\n)*?(?=- slug|$)/, ""));
  await ingest();
  expect(await lookUp()).toEqual({ provisional: true, facts: [] });
});

test("a title longer than any title does not stop the others", async () => {
  const endless = `${"长".repeat(3000)}\nKe Ji Ri Bao· 2025-06-21 01:12\nCore Viewpoint - A view [1]`;
  await give("a.txt", `${HEAD}${endless}\n${VISIT}`);
  const { counts, diagnostics } = await ingest();
  expect(counts).toMatchObject({ added: 1, refused: 1 });
  expect(diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code)).toEqual([
    "title-too-long",
  ]);
});
