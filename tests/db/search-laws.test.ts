import fc from "fast-check";
import { expect, test } from "vitest";
import { FILTERS } from "@/lib/search/search-query";
import { contentFolder } from "@/tests/support/content-folder";
import { ARTICLES, searchedCorpus } from "@/tests/support/searched-corpus";
import { testDatabase } from "@/tests/support/test-database";

const database = testDatabase();
const folder = contentFolder(database);
const { search } = searchedCorpus(database, folder);

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

test("what a term finds and what its denial finds is everything, and nothing twice", async () => {
  const everything = (await search("")).total;
  expect(everything).toBe(ARTICLES + 5);
  for (const expand of ["expand=off", "expand=on"]) {
    for (const term of TERMS) {
      const [found, rest] = [await search(term, expand), await search(`-${term}`, expand)];
      expect([term, expand, found.total + rest.total]).toEqual([term, expand, everything]);
    }
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
