import { rename } from "node:fs/promises";
import { expect, test } from "vitest";
import { contentFolder } from "@/tests/support/content-folder";
import { testDatabase } from "@/tests/support/test-database";

const database = testDatabase({ per: "test" });
const { at, give, ingest } = contentFolder(database);

const HEAD = "职业教育国际合作\nSearch documents\n";
const FORUM = `The forum in Tianjin ends
Xin Hua Wang· 2025-08-14 01:26
Core Viewpoint - Teachers of nine colleges agreed on Thursday to exchange students every year [1]. Group 1: Plans - The first students leave in March for a term of four months [1] - Costs are shared by both sides [2]
`;
const VISIT = `Guests see the workshop
Xin Hua Wang· 2025-09-02 09:10
Core Viewpoint - A delegation looked at machines and lathes for a day [1].
`;

const warnings = (report: Awaited<ReturnType<typeof ingest>>) =>
  report.diagnostics
    .filter(({ code }) => code === "article-left")
    .map(({ path, message }) => [path.split("/").pop(), message]);

test("an article taken out of a file that stays is told, in the report and in the file's receipt", async () => {
  await give("a.txt", `${HEAD}${FORUM}\n${VISIT}`);
  expect(warnings(await ingest())).toEqual([]);
  await give("a.txt", `${HEAD}${VISIT}`);
  const report = await ingest();
  expect(warnings(report)).toEqual([
    [
      "a.txt",
      "2025-08-14-the-forum-in-tianjin-ends (The forum in Tianjin ends) is in no file any more, and stays in the archive; expected it where it was, or withdrawn in registry/articles.yaml",
    ],
  ]);
  expect(report.counts.warnings).toBe(1);
  const [receipt] = await database.prisma.batchFile.findMany({ where: { batchId: report.batch ?? 0 } });
  expect(receipt).toMatchObject({ warnings: 1, diagnostics: [{ code: "article-left", severity: "warning", line: 1 }] });
  expect(warnings(await ingest())).toEqual([]);
});

test("title and time corrected together: the new article is named as what may correct the old one", async () => {
  await give("a.txt", `${HEAD}${VISIT}\n${FORUM}`);
  await ingest();
  const anew = FORUM.replace("The forum in Tianjin ends", "Nine colleges agree").replace("01:26", "11:26");
  await give("a.txt", `${HEAD}${VISIT}\n${anew}`);
  const [[, message] = []] = warnings(await ingest());
  expect(message).toContain("2025-08-14-nine-colleges-agree looks like its correction");
  expect(message).toContain("`formerly: [2025-08-14-the-forum-in-tianjin-ends]`");
});

test("an article that was set back to an earlier text before it was taken out is told", async () => {
  for (const college of ["nine", "ten", "nine"]) {
    await give("a.txt", `${HEAD}${FORUM.replace("nine", college)}\n${VISIT}`);
    await ingest();
  }
  await give("a.txt", `${HEAD}${VISIT}`);
  expect(warnings(await ingest())).toHaveLength(1);
});

test("an article that two files gave is told once, when neither gives it any more", async () => {
  await give("a.txt", `${HEAD}${FORUM}\n${VISIT}`);
  await give("b.txt", `${HEAD}${FORUM}`);
  await ingest();
  await give("b.txt", `${HEAD}${VISIT.replace("a day", "two days")}`);
  expect(warnings(await ingest())).toEqual([]);
  await give("a.txt", `${HEAD}${VISIT}`);
  await give("b.txt", `${HEAD}${VISIT}`);
  expect(warnings(await ingest())).toHaveLength(1);
});

test("what a run that was cut off left to be told, the next one tells, once, in the receipt of the file", async () => {
  await give("a.txt", `${HEAD}${FORUM}\n${VISIT}`);
  await ingest();
  const [forum] = await database.prisma.article.findMany({ where: { title: { contains: "forum" } } });
  await give("a.txt", `${HEAD}${VISIT}`);
  const { batch } = await ingest();
  // As it is when the run ends after its last chunk.
  await database.prisma.sourceFile.updateMany({
    where: { path: { endsWith: "a.txt" } },
    data: { leftDigests: [forum?.digest ?? ""] },
  });
  await database.prisma.batchFile.updateMany({ data: { warnings: 0, diagnostics: [] } });
  await database.prisma.batch.update({ where: { id: batch ?? 0 }, data: { finishedAt: null } });
  expect(warnings(await ingest())).toHaveLength(1);
  const receipts = await database.prisma.batchFile.findMany({ orderBy: { batchId: "asc" } });
  expect(receipts.map(({ batchId, warnings: count }) => [batchId === batch, count])).toEqual([
    [false, 0],
    [true, 1],
  ]);
  expect(warnings(await ingest())).toEqual([]);
});

test("of very many the first are told, and how many more there are", async () => {
  const many = Array.from({ length: 203 }, (_, at) => VISIT.replace("the workshop", `workshop ${at}`)).join("\n");
  await give("a.txt", `${HEAD}${many}\n${FORUM}`);
  await ingest();
  await give("a.txt", `${HEAD}${FORUM}`);
  const told = warnings(await ingest());
  expect(told).toHaveLength(201);
  expect(told.at(-1)?.[1]).toBe("and 3 more articles, of this file or others, are in no file any more");
});

test("nothing is told of what is corrected, moved to another file, or refused for now", async () => {
  await give("b.txt", `${HEAD}${FORUM}\n${VISIT}`);
  await ingest();
  await give("b.txt", `${HEAD}${FORUM.replace("nine colleges", "ten colleges")}\n${VISIT}`);
  expect(warnings(await ingest())).toEqual([]);
  // The file that it is moved to is read after the one that it is moved from.
  await give("b.txt", `${HEAD}${VISIT}`);
  await give("c.txt", `${HEAD}${FORUM.replace("nine colleges", "ten colleges")}`);
  expect(warnings(await ingest())).toEqual([]);
  await rename(at("c.txt"), at("a.txt"));
  expect(warnings(await ingest())).toEqual([]);
  await give("b.txt", `${HEAD}${VISIT.replace("2025-09-02", "2025-19-02")}`);
  expect(warnings(await ingest())).toEqual([]);
});
