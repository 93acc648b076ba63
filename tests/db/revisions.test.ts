import { expect, test } from "vitest";
import { findArticle } from "@/lib/db/find-article";
import { listRevisions } from "@/lib/db/list-revisions";
import { contentFolder } from "@/tests/support/content-folder";
import { testDatabase } from "@/tests/support/test-database";

const database = testDatabase({ per: "test" });
const { give, ingest } = contentFolder(database);

const HEAD = "职业教育国际合作\nSearch documents\n";
const OPENING = "The forum was opened by the ministry of education on Friday morning";
const TEACHERS = "Teachers of twelve colleges came";
const GUESTS = "Guests from Nicaragua spoke of their own workshop";
const SLUG = "2025-06-20-forum-on-skills-opens-in-astana";

function forum(...bullets: string[]): string {
  const items = bullets.map((bullet, index) => ` - ${bullet} [${index + 1}]`).join("");
  return `Forum on skills opens in Astana\nKe Ji Ri Bao· 2025-06-20 01:12\nCore Viewpoint - Kazakhstan hosts a forum on skills for young people and their teachers [1] Group 1: Hosts${items}`;
}

const read = () => findArticle(database.prisma, SLUG, "Asia/Shanghai");
const bullets = async () =>
  Object.fromEntries(
    ((await read())?.groups ?? []).flatMap((group) => group.bullets.map(({ id, text }) => [id, text])),
  );

test("a correction is a new revision; the former text is kept whole", async () => {
  await give("a.txt", HEAD + forum(OPENING, TEACHERS));
  await ingest();
  const corrected = forum(OPENING, TEACHERS.replace("twelve", "thirteen"));
  await give("a.txt", HEAD + corrected);
  expect((await ingest()).counts).toMatchObject({ added: 0, revised: 1, unchanged: 0 });
  const revisions = await listRevisions(database.prisma, SLUG, "Asia/Shanghai");
  expect(revisions?.map(({ number, original }) => [number, original])).toEqual([
    [1, forum(OPENING, TEACHERS)],
    [2, corrected],
  ]);
  expect(revisions?.[0]?.groups[0]?.bullets[1]).toEqual({
    id: "g1-b2",
    text: TEACHERS,
    citations: [{ number: 2, offset: TEACHERS.length }],
  });
  expect(await bullets()).toEqual({ "g1-b1": OPENING, "g1-b2": "Teachers of thirteen colleges came" });
  expect(await read()).toMatchObject({ revision: 2, removed: [] });
});

test("other line endings, another wrapping and another file are no correction, and the first bytes are kept", async () => {
  await give("a.txt", HEAD + forum(OPENING, TEACHERS));
  await ingest();
  await give("a.txt", (HEAD + forum(OPENING, TEACHERS)).replaceAll("\n", "\r\n"));
  expect((await ingest()).counts).toMatchObject({ revised: 0, unchanged: 1 });
  await give("b.txt", HEAD + forum(OPENING, TEACHERS).replace("Friday morning", "Friday\nmorning"));
  expect((await ingest()).counts).toMatchObject({ added: 0, revised: 0, unchanged: 2 });
  expect(await read()).toMatchObject({ revision: 1, original: forum(OPENING, TEACHERS) });
});

test("mentions name the bullets by the ids they kept", async () => {
  await give("a.txt", HEAD + forum(OPENING, GUESTS));
  await ingest();
  await give("a.txt", HEAD + forum(TEACHERS, OPENING, GUESTS));
  await ingest();
  expect(await bullets()).toEqual({ "g1-b3": TEACHERS, "g1-b1": OPENING, "g1-b2": GUESTS });
  const nicaragua = (await read())?.mentions.filter(({ slug }) => slug === "nicaragua");
  expect(nicaragua?.map(({ bullet }) => bullet)).toEqual(["g1-b2"]);
});

test("a bullet that a correction took away is kept with what replaced it, and has its id again when it comes back", async () => {
  await give("a.txt", HEAD + forum(OPENING, TEACHERS, GUESTS));
  await ingest();
  await give("a.txt", HEAD + forum(OPENING, GUESTS));
  await ingest();
  expect((await read())?.removed).toEqual([{ id: "g1-b2", text: TEACHERS, lastIn: 1, replacedBy: null }]);
  await give("a.txt", HEAD + forum(OPENING, "An address was given", GUESTS));
  await ingest();
  expect(await bullets()).toEqual({ "g1-b1": OPENING, "g1-b4": "An address was given", "g1-b3": GUESTS });
  await give("a.txt", HEAD + forum(OPENING, TEACHERS, GUESTS));
  await ingest();
  expect(await bullets()).toEqual({ "g1-b1": OPENING, "g1-b2": TEACHERS, "g1-b3": GUESTS });
});

test("an old copy in another file changes nothing, however often all is read; the file itself can be set back", async () => {
  const first = HEAD + forum(OPENING, TEACHERS);
  const second = HEAD + forum(OPENING, TEACHERS.replace("twelve", "thirteen"));
  await give("a.txt", first);
  await ingest();
  await give("b.txt", second);
  expect((await ingest()).counts).toMatchObject({ revised: 1 });
  await give("c.txt", first);
  await database.prisma.sourceFile.updateMany({ data: { pipeline: "of an earlier program" } });
  expect((await ingest()).counts).toMatchObject({ added: 0, revised: 0, unchanged: 3 });
  expect(await read()).toMatchObject({ revision: 2 });
  await give("b.txt", first);
  expect((await ingest()).counts).toMatchObject({ revised: 1 });
  expect(await read()).toMatchObject({ revision: 3, original: forum(OPENING, TEACHERS) });
});

test("an article that one file holds in two versions has both, in their order", async () => {
  await give("a.txt", `${HEAD}${forum(OPENING, TEACHERS)}\n${forum(OPENING, TEACHERS.replace("twelve", "thirteen"))}`);
  expect((await ingest()).counts).toMatchObject({ added: 1, revised: 1 });
  expect(await read()).toMatchObject({ revision: 2 });
});

test("a file that holds two versions has the last one, however often it is read", async () => {
  const old = forum(OPENING, TEACHERS);
  const present = forum(OPENING, TEACHERS.replace("twelve", "thirteen"));
  await give("a.txt", `${HEAD}${old}\n${present}`);
  await ingest();
  for (const title of ["One", "Another", "A third"]) {
    await give(
      "a.txt",
      `${HEAD}${old}\n${present}\n${title}\nKe Ji Ri Bao· 2025-07-01 10:00\nCore Viewpoint - ${title} [1]`,
    );
    await ingest();
    expect(await read()).toMatchObject({ revision: 2, original: present });
  }
});

test("after many corrections, of title, time and text, the first text is still known", async () => {
  const first = forum(OPENING, TEACHERS, GUESTS);
  const second = first.replace("opens in Astana", "is opened in Astana");
  const third = second.replace("01:12", "02:13").replace("twelve", "thirteen");
  for (const text of [first, second, third]) {
    await give("a.txt", HEAD + text);
    await ingest();
  }
  await give("b.txt", `${HEAD}${first}\n`);
  expect((await ingest()).counts).toMatchObject({ added: 0, revised: 0 });
  expect(await database.prisma.article.count()).toBe(1);
  expect(await read()).toMatchObject({ revision: 3 });
});

test("the parts of a series in one file, of one minute and written to one pattern, are articles", async () => {
  const part = (number: string, country: string) =>
    `鲁班工坊系列报道之${number}\nKe Ji Ri Bao· 2025-12-01 08:00\nCore Viewpoint - The workshop in ${country} has trained 120 welders since it opened its doors [1]`;
  await give("a.txt", `${HEAD}${part("一", "Mali")}\n${part("二", "Kenya")}\n${part("三", "Egypt")}`);
  expect((await ingest()).counts).toMatchObject({ added: 3, revised: 0 });
});

test("a text that another program reads in another way keeps the ids of its bullets for ever", async () => {
  await give("a.txt", HEAD + forum(OPENING, TEACHERS, GUESTS));
  await ingest();
  const { id } = await database.prisma.article.findFirstOrThrow();
  const rename = (from: string, to: string) =>
    database.prisma.bullet.update({ where: { articleId_key: { articleId: id, key: from } }, data: { key: to } });
  // As an earlier program could have read it: the second bullet came first.
  await rename("g1-b2", "g1-b9");
  await database.prisma.sourceFile.updateMany({ data: { pipeline: "of an earlier program" } });
  await database.prisma.article.updateMany({ data: { linkDigest: "of an earlier registry" } });
  await ingest();
  expect(await bullets()).toEqual({ "g1-b1": OPENING, "g1-b9": TEACHERS, "g1-b3": GUESTS });
});

test("a correction through the other door is a correction", async () => {
  await give("a.txt", HEAD + forum(OPENING, TEACHERS, GUESTS));
  await ingest();
  const viewpoint = "Kazakhstan hosts a forum on skills for young people and their teachers";
  const texts = [OPENING, TEACHERS.replace("twelve", "thirteen"), GUESTS];
  const groups = [{ number: 1, heading: "Hosts", bullets: texts.map((text) => ({ text, citations: [1] })) }];
  const article = { title: "Forum on skills opens in Astana", outlet: "Ke Ji Ri Bao", publishedAt: "2025-06-20 01:12" };
  await give("b.ndjson", JSON.stringify({ ...article, viewpoint, groups }));
  expect((await ingest()).counts).toMatchObject({ added: 0, revised: 1 });
});
