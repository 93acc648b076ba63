import { beforeEach, expect, test } from "vitest";
import { linkState } from "@/tests/support/archive-state";
import { append, changingRegistry, replace } from "@/tests/support/changing-registry";
import { contentFolder } from "@/tests/support/content-folder";
import { testDatabase } from "@/tests/support/test-database";

const database = testDatabase();
const folder = contentFolder(database);
const { give, ingest } = folder;
const { state, empty } = changingRegistry(database, folder);

beforeEach(empty);

const SLUG = "2025-06-03-training-in-nyika";
const report = (students: string) => `职业教育国际合作
Search documents
Training in Nyika
Ke Ji Ri Bao· 2025-06-03 09:12
Core Viewpoint - Since 2022 the centre has taught ${students} students [1] Group 1: Numbers - Nyikaland sent 12 teachers in May [1] - It rains [1]
`;

/** The figures that stand in the database, in the words of their articles. */
async function figures(): Promise<string[]> {
  const rows = await database.prisma.figure.findMany({
    orderBy: [{ articleId: "asc" }, { position: "asc" }],
    include: { scopes: { include: { entity: true } } },
  });
  return rows.map((row) => {
    const scopes = row.scopes.map(({ entity, rule, thing }) => `${entity.slug} ${rule} ${thing}`);
    const day = row.asOfDay.toISOString().slice(0, 10);
    const place = row.bulletKey ?? row.field;
    return [place, row.value, row.thing, row.since, row.asOf, row.asOfBasis, day, row.listed, ...scopes]
      .join(" ")
      .replaceAll("  ", " - ");
  });
}

test("an article's figures are stored with it, replaced with a correction and gone from lists with a withdrawal", async () => {
  await give("a.txt", report("1,200"));
  await state();
  await ingest();
  expect(await figures()).toEqual([
    "viewpoint 1200 students 2022 2025-06-03 published 2025-06-03 true",
    "g1-b1 12 teachers - 2025-05 stated 2025-05-31 true",
  ]);
  await give("a.txt", report("1,300"));
  await ingest();
  expect((await figures())[0]).toBe("viewpoint 1300 students 2022 2025-06-03 published 2025-06-03 true");
  await state(["articles.yaml", append(`${SLUG}:\n  withdrawn: { on: "2026-01-02", reason: Asked for }`)]);
  await ingest();
  expect((await figures()).map((one) => one.includes("false"))).toEqual([true, true]);
  await state();
  await ingest();
  expect((await figures()).map((one) => one.includes("true"))).toEqual([true, true]);
});

test("a name that the registry learns of becomes the scope of stored figures, and a noun what they count", async () => {
  await give("a.txt", report("1,200"));
  await state();
  await ingest();
  await state(
    ["countries.yaml", replace("[Republic of Kenya]", "[Republic of Kenya, Nyikaland]")],
    ["figures.yaml", replace("nouns: [students, ", "nouns: [")],
  );
  await ingest();
  expect(await figures()).toEqual([
    "viewpoint 1200 - 2022 2025-06-03 published 2025-06-03 true",
    "g1-b1 12 teachers - 2025-05 stated 2025-05-31 true kenya sentence teachers",
  ]);
  const relinked = await linkState(database.prisma);
  await empty();
  await ingest();
  expect(await linkState(database.prisma)).toEqual(relinked);
});

test("an archive of an older program gets its figures by the next ingest, of articles without files too", async () => {
  await give("a.txt", report("1,200"));
  await give("b.txt", report("1,400").replace("Training in Nyika", "Another training").replace("06-03 09", "06-04 10"));
  await state();
  await ingest();
  const now = await linkState(database.prisma);
  // As it was before there were figures: no rows, other digests, and files that an older program read.
  await database.prisma.figure.deleteMany();
  await database.prisma.figureThing.deleteMany();
  await database.prisma.article.updateMany({ data: { linkDigest: "older" } });
  await database.prisma.sourceFile.updateMany({ data: { pipeline: "older", sha256: "older" } });
  await database.prisma.linkedRegistry.updateMany({ data: { program: "older" } });
  await database.prisma.sourceFile.deleteMany({ where: { path: { endsWith: "b.txt" } } });
  await give("b.txt", "");
  await ingest();
  expect(await figures()).toHaveLength(4);
  expect(await linkState(database.prisma)).toEqual(now);
});
