import { expect, test } from "vitest";
import { searchArticles } from "@/lib/db/search-articles";
import type { Cursor } from "@/lib/search/cursor";
import { parseSearchQuery } from "@/lib/search/parse-search-query";
import { contentFolder } from "@/tests/support/content-folder";
import { ARTICLES, searchedCorpus } from "@/tests/support/searched-corpus";
import { testDatabase } from "@/tests/support/test-database";

const database = testDatabase();
const folder = contentFolder(database);
const { giveCorpus } = searchedCorpus(database, folder);

test("pages by cursor are the whole, without gap or double, while articles are added", async () => {
  let more = ARTICLES;
  for (const [q, sort] of [
    ["cooperation", "relevance"],
    ["国际 zzzz students", "relevance"],
    ["forum OR country:cn", "relevance"],
    ["", "newest"],
    ["", "oldest"],
  ] as const) {
    const { value } = parseSearchQuery([
      ["q", q],
      ["sort", sort],
    ]);
    const options = { pageSize: 17, timezone: "Asia/Shanghai" };
    let page = await searchArticles(database.prisma, value, options);
    const before = page.total + page.totalSome;
    const existing = new Set<string>();
    let probe = page;
    for (;;) {
      for (const { slug } of probe.items) existing.add(slug);
      if (!probe.next) break;
      probe = await searchArticles(database.prisma, value, { ...options, after: probe.next });
    }
    expect(existing.size).toBe(before);
    const seen: string[] = [];
    for (let turn = 0; ; turn += 1) {
      seen.push(...page.items.map(({ slug }) => slug));
      if (!page.next) break;
      if (turn < 3) await giveCorpus(more, more + 3);
      more += 3;
      page = await searchArticles(database.prisma, value, { ...options, after: page.next });
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect([...existing].filter((slug) => !seen.includes(slug))).toEqual([]);
  }
}, 120_000);

/** Bounds that the corpus exceeds. */
const FEW = { ranked: 20, counted: 50, countedOfMore: 30, values: 5 };

test.each([
  ["all are ranked", undefined],
  ["only the newest are ranked", FEW],
])(
  "where %s, pages by number and by cursor are the whole in its order",
  async (_name, bounds) => {
    for (const q of ["cooperation", "forum OR country:cn", "students OR before:2020", "zzzz OR -Kazakhstan"]) {
      const { value } = parseSearchQuery([["q", q]]);
      const read = (pageSize: number, page: number, after: Cursor | null = null) =>
        searchArticles(database.prisma, { ...value, page }, { pageSize, timezone: "Asia/Shanghai", after, bounds });
      const whole = await read(1_000, 1);
      const slugs = whole.items.map(({ slug }) => slug);
      expect([q, new Set(slugs).size, whole.next]).toEqual([q, whole.total + whole.totalSome, null]);
      let page = await read(40, 1);
      const byCursor = page.items.map(({ slug }) => slug);
      while (page.next) {
        page = await read(40, 1, page.next);
        byCursor.push(...page.items.map(({ slug }) => slug));
      }
      expect([q, byCursor]).toEqual([q, slugs]);
      const byNumber: string[] = [];
      for (let number = 1; number <= page.pageCount; number += 1) {
        byNumber.push(...(await read(40, number)).items.map(({ slug }) => slug));
      }
      expect([q, byNumber]).toEqual([q, slugs]);
    }
  },
  60_000,
);

test("of more than are gone through, the counts are of the newest and say so", async () => {
  const read = (q: string, pageSize: number, bounds?: typeof FEW) => {
    const { value } = parseSearchQuery([
      ["q", q],
      ["sort", "newest"],
    ]);
    return searchArticles(database.prisma, value, { pageSize, timezone: "Asia/Shanghai", bounds });
  };
  for (const q of ["", "cooperation", "country:cn"]) {
    const [all, bounded] = [await read(q, FEW.countedOfMore), await read(q, 1, FEW)];
    expect([all.atLeast, bounded.atLeast, bounded.total]).toEqual([false, true, all.total]);
    const newest = all.items;
    const tally = (names: (string | undefined)[]) => {
      const counts = new Map<string, number>();
      for (const name of names) if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
      return counts;
    };
    expect(new Map(bounded.months.map(({ month, count }) => [month, count]))).toEqual(
      tally(newest.map(({ published }) => published?.slice(0, 7))),
    );
    const outlets = tally(newest.map(({ outlet }) => outlet?.slug ?? undefined));
    expect(bounded.facets.outlet.length).toBe(Math.min(outlets.size, FEW.values));
    for (const { slug, count } of bounded.facets.outlet) expect([slug, count]).toEqual([slug, outlets.get(slug)]);
    expect(bounded.shortened.includes("outlet")).toBe(outlets.size > FEW.values);
    expect(all.shortened).toEqual([]);
  }
});
