import path from "node:path";
import { beforeAll, expect, test } from "vitest";
import { findMeanings } from "@/lib/db/find-meanings";
import { resolveQuery } from "@/lib/db/resolve-query";
import { searchArticles } from "@/lib/db/search-articles";
import { ingestContent } from "@/lib/ingest/ingest-content";
import { foldName } from "@/lib/search/fold";
import { EVERYTHING } from "@/lib/search/search-query";
import { testDatabase } from "../support/test-database";

const root = path.resolve(import.meta.dirname, "../..");
const database = testDatabase();
const OPTIONS = { pageSize: 5, timezone: "Asia/Shanghai" };

beforeAll(async () => {
  await ingestContent({ prisma: database.prisma, root, contentDir: path.join(root, "content"), paths: null });
});

async function listNames(): Promise<string[]> {
  const entities = await database.prisma.entity.findMany();
  const names = entities.flatMap(({ nameEn, nameZh, aliases }) => [nameEn, nameZh, ...aliases]);
  return [...new Set(names.filter((name) => name !== null))];
}

test("every name of anything in the register is widened to what it names", async () => {
  const names = await listNames();
  expect(names).toEqual(expect.arrayContaining(["刚果（金）", "DR Congo", "Côte d'Ivoire"]));
  for (const form of [(name: string) => name, foldName, (name: string) => name.replace(/['’]/g, "")]) {
    const folded = names.map((name) => foldName(form(name))).filter((name) => name !== "");
    const meanings = await findMeanings(database.prisma, folded);
    expect(folded.filter((name) => meanings.get(name)?.entities.length === 0 || !meanings.has(name))).toEqual([]);
  }
  const { named, notes } = await resolveQuery(database.prisma, { ...EVERYTHING, q: "DRC" });
  expect(notes).toEqual([]);
  expect(named[0]?.others).toEqual(expect.arrayContaining(["刚果（金）", "刚果民主共和国", "刚果金", "民主刚果"]));
});

const FORUM = "2025-08-14-zhong-guo-ni-jia-la-gua-zhi-ye-jiao-yu-he-zuo-lun";

test.each([
  ["尼加拉瓜的鲁班工坊", ["尼加拉瓜", "鲁班工坊"]],
  ["尼加拉瓜的论坛开了吗", ["尼加拉瓜"]],
  ["天津职业技术师范大学校长是谁", ["天津职业技术师范大学"]],
])("a name inside %s finds its other names among what matches some", async (q, names) => {
  const found = await searchArticles(database.prisma, { ...EVERYTHING, q, sort: "relevance" }, OPTIONS);
  expect(found.items[0]).toMatchObject({ slug: FORUM, match: found.total > 0 ? "all" : "some" });
  expect(found.expanded.map(({ text }) => text)).toEqual(expect.arrayContaining(names));
  const plain = await searchArticles(database.prisma, { ...EVERYTHING, q, sort: "relevance", expand: false }, OPTIONS);
  expect(plain.expanded).toEqual([]);
  expect(plain.total).toBeLessThanOrEqual(found.total);
});

test("an abbreviation of two letters is a name like any other", async () => {
  const byName = await searchArticles(database.prisma, { ...EVERYTHING, q: "欧盟" }, OPTIONS);
  expect(byName.total).toBeGreaterThan(0);
  const [expansion] = (await searchArticles(database.prisma, { ...EVERYTHING, q: "美国" }, OPTIONS)).expanded;
  expect(expansion?.others).toContain("United States");
  expect(expansion?.entities).toEqual([{ kind: "country", slug: "united-states" }]);
});
