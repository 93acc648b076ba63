import { expect, test } from "vitest";
import { connectDatabase, type Statement } from "@/lib/db/connect";
import { listTitles } from "@/lib/db/list-titles";
import { generateFile } from "@/lib/run/bench/corpus";
import { contentFolder } from "../support/content-folder";
import { testDatabase } from "../support/test-database";

const database = testDatabase();
const folder = contentFolder(database);

const article = (title: string, day: string) =>
  `${title}\nKe Ji Ri Bao· ${day} 08:00\nCore Viewpoint - Teachers met [1]\n`;

test("titles are found by a beginning, old ones too unless all that was typed is common; the index is not asked for what is", async () => {
  const old = `职业教育国际合作\nSearch documents\n${article("Zebra cooperation of China", "2001-01-01")}`;
  const young = article("Cooperation of zebus", "2031-01-01");
  await folder.give("a.txt", old + young);
  await folder.give("b.txt", generateFile(0, 400));
  await folder.ingest();
  const typed = ["zeb", "zebra", "zebra coop", "cooperation of zeb", "China coop", "coop", "in", "第7次", "职业教育"];
  const before = await listAll(typed);
  expect(before.zeb?.titles).toEqual(["Cooperation of zebus", "Zebra cooperation of China"]);
  expect(before["zebra coop"]?.titles).toEqual(["Zebra cooperation of China"]);
  expect(before.coop?.titles).toEqual(["Cooperation of zebus"]);
  expect(before.第7次?.titles).toHaveLength(1);
  expect(before.职业教育?.titles).toHaveLength(4);
  await database.prisma.$executeRaw`ANALYZE "Article"`;
  const after = await listAll(typed);
  const titles = (answers: typeof before) => Object.entries(answers).map(([text, each]) => [text, each.titles]);
  expect(titles(after)).toEqual(titles(before));
  // Known to be common by now, and so not asked of the index.
  expect([before.coop?.asked, after.coop?.asked]).toEqual(["'coop':*", null]);
  expect(after["China coop"]?.asked).toBeNull();
  expect(after["zebra coop"]?.asked).toBe("'zebra'");
});

/** The titles for each text, and what the index was asked for. */
async function listAll(typed: readonly string[]) {
  let sent: Statement[] = [];
  const { prisma, close } = connectDatabase(database.url, { max: 1, onStatement: (statement) => sent.push(statement) });
  const found: Record<string, { titles: string[]; asked: unknown }> = {};
  for (const text of typed) {
    sent = [];
    const titles = await listTitles(prisma, text, 4);
    const asked = sent.find(({ text: sql }) => /^\s*SELECT a.id FROM "Article" a WHERE a.search/.test(sql))?.values[0];
    found[text] = { titles: titles.map(({ title }) => title), asked: asked ?? null };
  }
  await close();
  return found;
}
