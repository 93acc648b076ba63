import { cp } from "node:fs/promises";
import path from "node:path";
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { searchArticles } from "@/lib/db/search-articles";
import { ingestContent } from "@/lib/ingest/ingest-content";
import { generateFile } from "@/lib/run/bench/corpus";
import type { Cursor } from "@/lib/search/cursor";
import { parametersOf, parseSearchQuery } from "@/lib/search/parse-search-query";
import { FILTERS } from "@/lib/search/search-query";
import { contentFolder } from "../support/content-folder";
import { testDatabase } from "../support/test-database";

const root = path.resolve(import.meta.dirname, "../..");
const database = testDatabase();
const folder = contentFolder(database);
const ARTICLES = 240;

/** Words, names, phrases, numbers and conditions that the corpus has in many, some, one and none of its articles. */
const TERMS = [
  "cooperation",
  "China",
  "Nicaragua",
  "尼加拉瓜",
  "鲁班工坊",
  "职",
  "中国",
  '"and Cooperation"',
  "workshop*",
  "students",
  "title:中国",
  "country:cn",
  "country:kz",
  "before:2020",
  "after:2019-06",
  "outlet:xinhua",
  "zzzz",
  "the",
  "15,000",
  "国际合作",
  "(forum country:cn)",
  "(cooperation before:2020)",
];

beforeAll(async () => {
  const { prisma } = database;
  await ingestContent({ prisma, root, contentDir: path.join(root, "content"), paths: null });
});

async function search(q: string, more = "") {
  const parameters = new URLSearchParams(more);
  parameters.set("q", q);
  const { value } = parseSearchQuery(parametersOf(parameters));
  return searchArticles(database.prisma, value, { pageSize: 20, timezone: "Asia/Shanghai" });
}

async function giveCorpus(from = 0, to = ARTICLES): Promise<void> {
  await cp(path.join(root, "content/registry"), folder.at("registry"), { recursive: true });
  await folder.give(`${from}.txt`, generateFile(from, to));
  await folder.ingest();
}

test("what a term finds and what its denial finds is everything, and nothing twice", async () => {
  await giveCorpus();
  const everything = (await search("")).total;
  expect(everything).toBe(ARTICLES + 5);
  for (const term of TERMS) {
    const [found, rest] = [await search(term, "expand=off"), await search(`-${term}`, "expand=off")];
    expect([term, found.total + rest.total]).toEqual([term, everything]);
  }
});

test("a term more never finds more, and OR never less than either", async () => {
  const term = fc.constantFrom(...TERMS);
  const total = async (q: string) => (await search(q, "expand=off")).total;
  await fc.assert(
    fc.asyncProperty(term, term, fc.boolean(), async (one, other, denied) => {
      const second = denied ? `-${other}` : other;
      const [alone, both, either] = [
        await total(one),
        await total(`${one} ${second}`),
        await total(`${one} OR ${second}`),
      ];
      expect(both).toBeLessThanOrEqual(alone);
      expect(either).toBeGreaterThanOrEqual(alone);
      expect(alone + (await total(second))).toBe(both + either);
    }),
    { numRuns: 40 },
  );
}, 60_000);

test("a value of a filter finds as many articles as stand beside it, chosen from or not", async () => {
  for (const [q, chosen] of [
    ["", ""],
    ["cooperation", ""],
    ["cooperation", "country=china"],
    ["", "country=kz&from=2019"],
  ] as const) {
    const { facets, months } = await search(q, chosen);
    for (const name of FILTERS) {
      for (const { slug, count } of facets[name].slice(0, 3)) {
        const others = new URLSearchParams(chosen);
        others.delete(name);
        expect([q, chosen, name, slug, (await search(q, `${others}&${name}=${slug}`)).total]).toEqual([
          q,
          chosen,
          name,
          slug,
          count,
        ]);
      }
    }
    const [month] = months;
    const undated = new URLSearchParams(chosen);
    undated.delete("from");
    if (month) {
      const within = await search(q, `${undated}&from=${month.month}&to=${month.month}`);
      expect(within.total).toBe(month.count);
    }
  }
}, 60_000);

test("two values of one filter find what either finds", async () => {
  const { facets } = await search("", "country=kz&country=ni");
  const both = await search("", "country=kz&country=ni");
  const [kz, ni, and] = [
    await search("", "country=kz"),
    await search("", "country=ni"),
    await search("country:kz country:ni"),
  ];
  expect(both.total).toBe(kz.total + ni.total - and.total);
  expect(
    facets.country
      .filter(({ selected }) => selected)
      .map(({ slug }) => slug)
      .sort(),
  ).toEqual(["kazakhstan", "nicaragua"]);
});

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

const piece = fc.oneof(
  fc.constantFrom(
    "(",
    ")",
    '"',
    "”",
    "-",
    " OR ",
    "*",
    ":",
    "'",
    "\\",
    "&",
    "!",
    "<->",
    "|",
    "%",
    "_",
    "$1",
    "::text",
    "--",
  ),
  fc.constantFrom(
    "title:",
    "country:",
    "outlet:",
    "topic:",
    "before:",
    "after:",
    "2025-07",
    "9999",
    "cn",
    "职教",
    "a*",
    "the",
  ),
  fc.constantFrom(
    "Nicaragua",
    "1.5万",
    "\u202e",
    "\ud800",
    "🎓",
    "é",
    ";",
    "\u0000",
    "~x",
    "ab*",
    "'s",
    "’",
    "Ⅷ",
    "½",
    "𠮷",
  ),
  fc.string({ unit: "binary", maxLength: 5 }),
);

test("nothing that is typed makes the search fail", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 20 }), async (pieces) => {
      const { total, items, totalSome } = await search(pieces.join(""));
      expect(items.length).toBe(Math.min(20, total + totalSome));
    }),
    { numRuns: 250 },
  );
}, 120_000);

test.each(["%", "\\", "__", "'"])("%j is looked for as it stands", async (q) => {
  expect((await search(q)).total).toBe(0);
});
