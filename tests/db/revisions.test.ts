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
