import { expect, test } from "vitest";
import { searchCited } from "@/lib/db/search-articles";
import { generateFile } from "@/lib/run/bench/corpus";
import { parseSearchQuery } from "@/lib/search/parse-search-query";
import { contentFolder } from "../support/content-folder";
import { testDatabase } from "../support/test-database";

const database = testDatabase({ per: "test" });
const folder = contentFolder(database);

/** The batch and count that a citation states, what the list counts, what came in since, and the notes. */
async function cited(asOf = "") {
  const { value } = parseSearchQuery(
    asOf === ""
      ? [["q", "cooperation"]]
      : [
          ["q", "cooperation"],
          ["asOf", asOf],
        ],
  );
  const found = await searchCited(database.prisma, value, { pageSize: 5, timezone: "UTC" });
  return [found.batch, found.countAsOf, found.total, found.newSince, found.notes] as const;
}

test("a search is cited as of the last finished batch, and counts what that batch had", async () => {
  await folder.give("a.txt", generateFile(0, 10));
  await folder.ingest();
  expect(await cited()).toEqual([1, 10, 10, 0, []]);
  await folder.give("b.txt", generateFile(10, 16));
  await folder.ingest();
  expect(await cited()).toEqual([2, 16, 16, 0, []]);
  expect(await cited("1")).toEqual([1, 10, 10, 6, []]);
  // As it stands while a batch runs, and for ever after one was killed.
  await database.prisma.batch.update({ where: { id: 2 }, data: { finishedAt: null } });
  expect(await cited()).toEqual([1, 10, 16, 0, []]);
  expect(await cited("1")).toEqual([1, 10, 10, 6, []]);
  expect(await cited("2")).toEqual([1, 10, 16, 0, [{ kind: "unfinished-batch", batch: 2, latest: 1 }]]);
});

test("a batch that is yet to come is told of", async () => {
  expect(await cited("3")).toEqual([null, 0, 0, 0, [{ kind: "unfinished-batch", batch: 3, latest: null }]]);
  await folder.give("a.txt", generateFile(0, 4));
  await folder.ingest();
  expect(await cited("3")).toEqual([1, 4, 4, 0, [{ kind: "unfinished-batch", batch: 3, latest: 1 }]]);
});
