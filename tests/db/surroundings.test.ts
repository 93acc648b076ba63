import { expect, test } from "vitest";
import type { Surroundings } from "@/lib/archive/surroundings";
import { findSurroundings } from "@/lib/db/find-surroundings";
import { CHANGE_CHANNEL } from "@/lib/db/notify-change";
import { withDatabaseClient } from "@/lib/db/reach-database";
import { contentFolder } from "@/tests/support/content-folder";
import { testDatabase } from "@/tests/support/test-database";

const database = testDatabase({ per: "test" });
const { give, giveRegistry, ingest } = contentFolder(database);

const ZONE = "Asia/Shanghai";
const HEAD = "职业教育国际合作\nSearch documents\n";

/** An article of one day of September 2025 whose viewpoint is `text`. */
const article = (title: string, day: number, text: string) =>
  `${title}\nXin Hua She· 2025-09-${String(day).padStart(2, "0")} 10:15\nCore Viewpoint - ${text} [1]\n`;
/** A hundred letters and more that only those have that are given them. */
const PASSAGE =
  "Each of the forty places has a lathe of its own, a tutor who speaks the language of the house, and a book that was printed for it";

const slugs = async () =>
  (await database.prisma.article.findMany({ where: { listed: true }, orderBy: { id: "asc" } })).map(({ slug }) => slug);
const around = (slug: string) => findSurroundings(database.prisma, slug, ZONE);
const reasons = ({ related }: Surroundings) =>
  related.map(({ title, shared, isAlike }) => [title, shared.map((one) => one.names.en), isAlike]);
const places = (surroundings: Surroundings) =>
  surroundings.places.map(({ topic, earlier, later }) => [topic.title, earlier?.title ?? null, later?.title ?? null]);

const RWANDA = article("A workshop opens", 3, "A Luban Workshop opened in Rwanda");
const TALKS = article("Talks are held", 5, "Rwanda and Kenya held talks");
const KENYA = article("A school is built", 7, "Kenya built a school");
const OTHER = article("A fair is held", 9, "A fair was held in Peru");
const FAIR = article("A day is set", 10, "The day was set by Chile");
/** An archive is not small with these. */
const MANY = Array.from({ length: 400 }, (_, at) => article(`Matter ${at}`, 1, `A matter of ${at * 7919} words`)).join(
  "",
);

test("articles are related by what few others name, the rarest first, each with what it shares", async () => {
  await give("a.txt", HEAD + RWANDA + TALKS + KENYA + OTHER);
  await ingest();
  const [, talks = "", , other = ""] = await slugs();
  expect(reasons(await around(talks))).toEqual([
    ["A school is built", ["Kenya"], false],
    ["A workshop opens", ["Rwanda"], false],
  ]);
  expect(reasons(await around(other))).toEqual([]);
});

test("what half of a small archive names relates nothing", async () => {
  const named = [1, 2, 3].map((day) => article(`Part ${day}`, day, `Kenya did thing ${day}`)).join("");
  await give("a.txt", HEAD + named + OTHER);
  await ingest();
  const [first = ""] = await slugs();
  expect(reasons(await around(first))).toEqual([]);
});

test("articles that tell of other things in the same words are related by them", async () => {
  const house = (country: string, day: number) =>
    article(`A house in ${country}`, day, `${country} opened a house. ${PASSAGE}`);
  await give("a.txt", HEAD + house("Peru", 1) + house("Kenya", 2) + RWANDA);
  await ingest();
  const [first = ""] = await slugs();
  expect(reasons(await around(first))).toEqual([["A house in Kenya", [], true]]);
});

test("a near-duplicate is not named twice, and of two that are one another's one stands for both", async () => {
  const story = (outlet: string) => `One\n${outlet}· 2025-09-05 10:15\nCore Viewpoint - ${PASSAGE} in Rwanda [1]\n`;
  await give("a.txt", HEAD + story("Xin Hua She") + story("Ke Ji Ri Bao") + RWANDA + KENYA + OTHER + FAIR);
  await ingest();
  const [one = "", , workshop = ""] = await slugs();
  expect(reasons(await around(one)).map(([title]) => title)).toEqual(["A workshop opens"]);
  expect(reasons(await around(workshop)).map(([title]) => title)).toEqual(["One"]);
});

test("an article stands between those before and after it in each of its topics; one without a date has no place", async () => {
  await give("a.txt", `${HEAD}${KENYA}${RWANDA}${TALKS}${OTHER.replace(/Xin Hua She.*/, "Xin Hua She·")}`);
  await give("b.txt", `中文专题\nSearch documents\n${TALKS}${article("Another topic", 28, "A day in Chile")}`);
  await ingest();
  const [kenya = "", rwanda = "", talks = "", undated = ""] = await slugs();
  expect(places(await around(rwanda))).toEqual([["职业教育国际合作", null, "Talks are held"]]);
  expect(places(await around(talks))).toEqual([
    ["职业教育国际合作", "A workshop opens", "A school is built"],
    ["中文专题", null, "Another topic"],
  ]);
  expect(places(await around(kenya))).toEqual([["职业教育国际合作", "Talks are held", null]]);
  expect(places(await around(undated))).toEqual([]);
});

/** Those of `watched` around which something is different after `work`; what it tells of must have reached each. */
async function changedBy(watched: readonly string[], work: () => Promise<unknown>) {
  const before = new Map<string, Awaited<ReturnType<typeof around>>>();
  for (const slug of watched) before.set(slug, await around(slug));
  const heard = await withDatabaseClient(database.url, async (client) => {
    const payloads: string[] = [];
    client.on("notification", ({ payload }) => payloads.push(payload ?? ""));
    await client.query(`LISTEN ${CHANGE_CHANNEL}`);
    await work();
    // What was sent before this answer has arrived with it.
    await client.query("SELECT 1");
    return new Set(payloads.flatMap((payload) => JSON.parse(payload) as string[]));
  });
  const result: { changed: string[]; told: string[] } = { changed: [], told: [] };
  for (const [slug, { tags, ...was }] of before) {
    const { tags: _, ...is } = await around(slug);
    if (JSON.stringify(is) !== JSON.stringify(was)) result.changed.push(slug);
    if (tags.some((tag) => heard.has(tag))) result.told.push(slug);
  }
  expect(result.told).toEqual(expect.arrayContaining(result.changed));
  return result;
}

test("whatever an ingest changes around an article, its page is told, and in an archive that is not small few others", async () => {
  await give("a.txt", HEAD + MANY + RWANDA + TALKS + KENYA + OTHER);
  await ingest();
  const all = await slugs();
  const [rwanda = "", talks = "", kenya = "", other = ""] = all.slice(-4);
  const watched = [all[0] ?? "", rwanda, talks, kenya, other];
  const during = (file: string, text: string) =>
    changedBy(watched, async () => {
      await give(file, HEAD + text);
      await ingest();
    });
  const between = article("Between", 6, "Kenya met others");
  // The first is told with what it is related to; what stands two places off is not.
  expect(await during("b.txt", between)).toEqual({ changed: [talks, kenya], told: [rwanda, talks, kenya] });
  // Another time: it leaves the two between which it stood, and parts two others.
  const moved = await during("b.txt", between.replace("2025-09-06", "2025-09-08"));
  expect(moved.changed).toEqual([talks, kenya, other]);
  const met = (await slugs()).at(-1) ?? "";
  const state = (yaml: string) =>
    changedBy(watched, async () => {
      await giveRegistry("articles.yaml", () => yaml);
      await ingest();
    });
  const gone = await state(`${met}:\n  withdrawn: { on: "2026-01-02", reason: Asked for }\n`);
  expect(gone.changed).toEqual([talks, kenya, other]);
  expect((await state("")).changed).toEqual([talks, kenya, other]);
  // It names nobody that they name and stands elsewhere: none of them is made again.
  expect(await during("c.txt", article("Far off", 30, "Mali has news"))).toEqual({ changed: [other], told: [other] });
});

test("a page hears of words in common that come and go", async () => {
  const house = (country: string, day: number) =>
    article(`A house in ${country}`, day, `${country} opened a house. ${PASSAGE}`);
  await give("a.txt", HEAD + house("Chile", 20));
  await ingest();
  const [first = ""] = await slugs();
  const come = await changedBy([first], async () => {
    await give("b.txt", HEAD + house("Mali", 21));
    await ingest();
  });
  expect(come.changed).toEqual([first]);
  const other = (await around(first)).related[0]?.slug ?? "";
  const gone = await changedBy([first], async () => {
    await giveRegistry("articles.yaml", () => `${other}:\n  withdrawn: { on: "2026-01-02", reason: Asked for }\n`);
    await ingest();
  });
  expect(gone.changed).toEqual([first]);
});
