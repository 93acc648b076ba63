import { beforeEach, expect, test } from "vitest";
import { listNearArticles, listNearEntities } from "@/lib/db/list-near";
import { contentFolder } from "../support/content-folder";
import { curatedArchive, FORUM } from "../support/curated-archive";
import { testDatabase } from "../support/test-database";

const database = testDatabase();
const { curate } = curatedArchive(database, contentFolder(database));

beforeEach(async () => {
  await database.prisma.entity.deleteMany({ where: { kind: "person" } });
});

const people = (slugs: string[], provisional: boolean) =>
  database.prisma.entity.createMany({
    data: slugs.map((slug) => ({ kind: "person" as const, slug, nameEn: slug, provisional })),
  });
const near = async (slug: string) =>
  (await listNearEntities(database.prisma, "person", slug)).map((entity) => entity.slug);

test("an entity is found by a slug with a slip in it, among however many begin with one letter", async () => {
  await people(
    Array.from({ length: 700 }, (_, at) => `a-person-${String(at).padStart(3, "0")}`),
    false,
  );
  await people(["ayman-ashour"], false);
  expect(await near("ayman-ashur")).toEqual(["ayman-ashour"]);
  await people(["babar-khan"], false);
  expect(await near("baber-khan")).toEqual(["babar-khan"]);
});

test("what no article names any more, and nobody vouches for, is not among what was meant", async () => {
  await people(["ayman-ashour"], true);
  expect(await near("ayman-ashur")).toEqual([]);
});

test.each(["2025-02-31-a-forum", "0000-01-01-a-forum", "2025-06-31"])(
  "%s, of no day that there is, is looked for by its words",
  async (slug) => {
    await curate("");
    expect((await listNearArticles(database.prisma, slug, "forum")).map((article) => article.slug)).toEqual([FORUM]);
  },
);
