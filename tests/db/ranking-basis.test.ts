import { expect, test } from "vitest";
import { commonWords } from "@/lib/db/common-words";
import { connectDatabase } from "@/lib/db/connect";
import { findRankingBasis } from "@/lib/db/find-ranking-basis";
import { generateFile } from "@/lib/run/bench/corpus";
import { parseQuery } from "@/lib/search/parse-query";
import { scoringOf } from "@/lib/search/scored-terms";
import { contentFolder } from "../support/content-folder";
import { testDatabase } from "../support/test-database";

const database = testDatabase();
const folder = contentFolder(database);

test("in a large archive statistics say how common a word is, where they know it", async () => {
  await folder.give("corpus.txt", generateFile(0, 200));
  await folder.ingest();
  const { terms } = scoringOf(parseQuery("合作 China zzzz cooper* 第150次").tree);
  // Kept for a minute with each connection, so each count is of a connection of its own.
  const count = async (large: number) => {
    const { prisma, close } = connectDatabase(database.url, { max: 1 });
    const { counts } = await findRankingBasis(prisma, terms, await commonWords(prisma), { large });
    await close();
    return counts;
  };
  const counted = await count(1_000_000);
  expect([counted.includes(200), counted.includes(0), counted.includes(1)]).toEqual([true, true, true]);
  expect(await count(1)).toEqual(counted);
  // Known to the statistics of today, which are not those of tomorrow.
  await database.prisma.$executeRaw`ANALYZE "Article"`;
  await folder.give("more.txt", generateFile(200, 300));
  await folder.ingest();
  const grown = await count(1_000_000);
  const reckoned = await count(1);
  expect(reckoned).not.toEqual(grown);
  for (const [at, exact] of grown.entries()) expect(Math.abs((reckoned[at] ?? 0) - exact)).toBeLessThan(15);
});
