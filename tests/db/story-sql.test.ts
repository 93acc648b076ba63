import { expect, test } from "vitest";
import { storyText } from "@/lib/archive/story-text";
import { ARTICLE_TEXT_ROWS, toArticleText } from "@/lib/db/article-text";
import { listStories } from "@/lib/db/list-stories";
import { foldName } from "@/lib/registry/fold-text";
import { contentFolder } from "@/tests/support/content-folder";
import { testDatabase } from "@/tests/support/test-database";

const database = testDatabase();
const { give, ingest } = contentFolder(database);

const TEXT = `职业教育国际合作
Teachers meet in Astana
Ke Ji Ri Bao· 2025-06-20 01:12
Core Viewpoint - They met [1]. Group 1: Who came - Teachers came [1] - Students came [2] Group 2 - Nobody left [2]
Nothing but sentences
Ke Ji Ri Bao· 2025-06-21 01:12
Group 1 - The tenth came first [1] - The second came last [2]`;

test("a stored article's story is what it was when it was read", async () => {
  await give("a.txt", TEXT);
  expect((await ingest()).counts.added).toBe(2);
  const stored = await database.prisma.article.findMany({ include: ARTICLE_TEXT_ROWS, orderBy: { id: "asc" } });
  const stories = await listStories(
    database.prisma,
    stored.map(({ id }) => id),
  );
  expect(stored.map((row) => stories.get(row.id)?.text)).toEqual(
    stored.map((row) => foldName(storyText({ title: row.title, ...toArticleText(row) }))),
  );
  expect([...stories.values()][1]?.text).toBe(
    "nothing but sentences\nthe tenth came first\nthe second came last".replaceAll("\n", " "),
  );
});
