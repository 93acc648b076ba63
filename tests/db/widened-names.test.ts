import path from "node:path";
import { beforeAll, expect, test } from "vitest";
import { findMeanings } from "@/lib/db/find-meanings";
import { Prisma } from "@/lib/db/generated/client";
import { resolveQuery } from "@/lib/db/resolve-query";
import { searchArticles } from "@/lib/db/search-articles";
import { ingestContent } from "@/lib/ingest/ingest-content";
import { foldName } from "@/lib/search/fold";
import { otherPhrases } from "@/lib/search/leaf-phrases";
import { EVERYTHING } from "@/lib/search/search-query";
import { toTsquery } from "@/lib/search/tsquery";
import { cutTexts, toTsvector } from "@/lib/search/tsvector";
import { widenQuery } from "@/lib/search/widen-query";
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

// The register keeps a folded name without its apostrophe, which holds a word of a text together (people's).
const APOSTROPHE = /['’]/;

test("every name of the register that a search is widened to finds a text that holds it", async () => {
  const names = await listNames();
  expect(names).toEqual(expect.arrayContaining(["刚果（金）", "DR Congo"]));
  const folded = names.map((name) => (APOSTROPHE.test(name) ? name : foldName(name)));
  const queryOf = (name: string) =>
    otherPhrases({ kind: "named", leaves: [], others: [name], outlets: [], title: false, cut: 0 })
      .map((phrase) => `(${toTsquery(phrase)})`)
      .join(" | ");
  const vectors = names.map((name) => toTsvector(cutTexts([{ weight: "A", text: name }])));
  const missed = await database.prisma.$queryRaw<{ name: string }[]>(Prisma.sql`
    SELECT DISTINCT t.name
    FROM unnest(${[...names, ...names]}::text[], ${[...vectors, ...vectors]}::text[],
      ${[...names.map(queryOf), ...folded.map(queryOf)]}::text[]) AS t(name, vector, query)
    WHERE NOT t.vector::tsvector @@ t.query::tsquery`);
  expect(missed.map(({ name }) => name)).toEqual([]);
});

test("no name of anything in the register is left out", async () => {
  const names = (await listNames()).map(foldName);
  const meanings = await findMeanings(database.prisma, names);
  expect(meanings.size).toBeGreaterThan(500);
  for (const [name, meaning] of meanings) {
    const leaf = { kind: "word", text: name, title: false } as const;
    const widened = widenQuery(leaf, new Map([[name, meaning]]));
    expect([name, widened.kind === "named" ? widened.cut : 0]).toEqual([name, 0]);
  }
  const { named, notes } = await resolveQuery(database.prisma, { ...EVERYTHING, q: "DRC" });
  expect(notes).toEqual([]);
  expect(named[0]?.others).toEqual(expect.arrayContaining(["刚果（金）", "刚果民主共和国", "刚果金", "民主刚果"]));
});

const FORUM = "2025-08-14-zhong-guo-ni-jia-la-gua-zhi-ye-jiao-yu-he-zuo-lun";

test.each([
  ["尼加拉瓜鲁班工坊", ["尼加拉瓜", "鲁班工坊"]],
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

test("an abbreviation of two letters is a name like any other, unless it is a common word", async () => {
  const byName = await searchArticles(database.prisma, { ...EVERYTHING, q: "欧盟" }, OPTIONS);
  expect(byName.total).toBeGreaterThan(0);
  const [expansion] = (await searchArticles(database.prisma, { ...EVERYTHING, q: "美国" }, OPTIONS)).expanded;
  expect(expansion?.others).toContain("United States");
  expect(expansion?.others.map(foldName)).not.toContain("us");
});
