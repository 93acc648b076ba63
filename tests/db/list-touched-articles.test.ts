import { expect, test } from "vitest";
import { listTouchedArticles } from "@/lib/db/list-touched-articles";
import { contentFolder } from "@/tests/support/content-folder";
import { testDatabase } from "@/tests/support/test-database";

const database = testDatabase();
const { give, ingest } = contentFolder(database);

test("many names are looked up in the index, in few statements, and the transaction goes on as before", async () => {
  const articles = ["Kenya", "Mali", "Peru"].map(
    (name, hour) => `Day ${hour}\nТАСС· 2025-06-01 0${hour}:00\nCore Viewpoint - They met in ${name} [1] Group 1: Days`,
  );
  await give("a.txt", `职业教育国际合作\nSearch documents\n${articles.join("\n")}`);
  await ingest();
  const ids = (await database.prisma.article.findMany({ orderBy: { id: "asc" } })).map(({ id }) => id);
  const names = Array.from({ length: 398 }, (_, index) => [[`name${index} of nothing`]]);
  const holding = [[["kenya"], ["met", "nobody"]], ...names, [["peru"]]];
  await database.prisma.$transaction(async (tx) => {
    const scans = async () => {
      const [row] = await tx.$queryRaw<{ sequential: number; indexed: number; setting: string }[]>`
        SELECT seq_scan::int AS sequential, idx_scan::int AS indexed, current_setting('enable_seqscan') AS setting
        FROM pg_stat_xact_user_tables WHERE relname = 'Article'`;
      return row ?? { sequential: 0, indexed: 0, setting: "" };
    };
    const before = await scans();
    expect(await listTouchedArticles(tx, { holding, naming: [], outletNames: [] })).toEqual([ids[0], ids[2]]);
    expect(await scans()).toEqual({ ...before, indexed: before.indexed + 8, setting: "on" });
  });
});
