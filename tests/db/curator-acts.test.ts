import { expect, test } from "vitest";
import { listCuratorActs } from "@/lib/db/list-curator-acts";
import { contentFolder } from "@/tests/support/content-folder";
import { curatedArchive, DENIED, FORUM, VISIT } from "@/tests/support/curated-archive";
import { testDatabase } from "@/tests/support/test-database";

const database = testDatabase({ per: "test" });
const folder = contentFolder(database);
const { at, give, ingest } = folder;
const { curate } = curatedArchive(database, folder);

test("what the curator's lines did is told by the run and kept with its batch, each with its line", async () => {
  const said = await curate(`${DENIED}2025-06-20-astana:\n  note: Kept.\n  formerly: [${FORUM}, 2025-06-19-forum]\n`);
  const path = at("registry/articles.yaml");
  const acts = [
    { act: "redirected", slug: "2025-06-20-astana", former: "2025-06-19-forum", path, line: 5 },
    { act: "renamed", slug: "2025-06-20-astana", former: FORUM, path, line: 5 },
    { act: "withdrawn", slug: VISIT, former: null, path, line: 2 },
  ];
  expect(said).toMatchObject({ batch: 2, curated: acts });
  const kept = await listCuratorActs(database.prisma, 2, { limit: 10 });
  expect(kept).toEqual(acts.map((act, position) => ({ ...act, position })));
  expect((await curate(`${DENIED}2025-06-20-astana:\n  note: Kept.\n`)).curated).toEqual([]);
  expect((await curate(`2025-06-20-astana:\n  formerly: [${VISIT}]\n`)).curated).toEqual([
    { act: "merged", slug: "2025-06-20-astana", former: VISIT, path, line: 2 },
    { act: "restored", slug: VISIT, former: null, path: null, line: null },
  ]);
  expect((await curate("")).curated).toEqual([
    { act: "parted", slug: "2025-06-20-astana", former: VISIT, path: null, line: null },
  ]);
  expect(await database.prisma.batch.count({ where: { finishedAt: { not: null } } })).toBe(4);
  expect(await curate("# nothing\n")).toMatchObject({ batch: null, curated: [] });
});

test("an article that comes after the line that withdraws it is told as withdrawn once", async () => {
  const slug = "2025-08-01-a-late-story";
  await curate(`${slug}:\n  withdrawn: { on: "2026-01-02", reason: Asked for }\n`);
  await give(
    "c.txt",
    "职业教育国际合作\nSearch documents\nA late story\nHu Xiu· 2025-08-01 10:00\nCore Viewpoint - Late [1]",
  );
  expect(await ingest()).toMatchObject({ batch: 2, curated: [{ act: "withdrawn", slug, line: 2 }] });
  expect(await listCuratorActs(database.prisma, 2, { limit: 10 })).toHaveLength(1);
});
