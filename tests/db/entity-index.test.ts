import path from "node:path";
import { beforeAll, expect, test } from "vitest";
import { listEntities, listEntitiesOf, listEntityNames } from "@/lib/db/list-entities";
import { ingestContent } from "@/lib/ingest/ingest-content";
import { testDatabase } from "@/tests/support/test-database";

const root = path.resolve(import.meta.dirname, "../..");
const database = testDatabase();

beforeAll(async () => {
  await ingestContent({ prisma: database.prisma, root, contentDir: path.join(root, "content"), paths: null });
});

async function find(kind: "country" | "workshop" | "organization", q: string) {
  const { total, items } = await listEntities(database.prisma, kind, { q, limit: 300, offset: 0 });
  const names = await listEntityNames(database.prisma, kind, q);
  expect(names.map(({ slug }) => slug).sort()).toEqual(items.map(({ slug }) => slug).sort());
  expect(total).toBe(items.length);
  return items.map(({ slug }) => slug);
}

test("an index is filtered by any name in either script, whatever its case, accents and signs", async () => {
  expect(await find("country", "KAZAKH")).toEqual(["kazakhstan"]);
  expect(await find("country", "哈萨克")).toEqual(["kazakhstan"]);
  expect(await find("country", "寮國")).toEqual(["laos"]);
  expect(await find("country", "cote d'ivoire")).toEqual(["cote-d-ivoire"]);
  expect((await find("workshop", "鲁班工坊")).length).toBeGreaterThan(20);
  expect(await find("country", "zzzz")).toEqual([]);
});

test("signs that mean something in a pattern find nothing by themselves", async () => {
  const all = (await find("organization", "")).length;
  expect(all).toBeGreaterThan(30);
  expect((await find("organization", "%")).length).toBe(all);
  expect(await find("organization", "a_z")).toEqual([]);
});

test("a page of an index by name has its entities in the order of their ids", async () => {
  const names = await listEntityNames(database.prisma, "country", "guinea");
  const ids = names.map(({ id }) => id).sort((a, b) => b - a);
  const listed = await listEntitiesOf(database.prisma, ids);
  const slugOf = new Map(names.map(({ id, slug }) => [id, slug]));
  expect(listed.map(({ slug }) => slug)).toEqual(ids.map((id) => slugOf.get(id)));
  expect(await listEntitiesOf(database.prisma, [])).toEqual([]);
});
