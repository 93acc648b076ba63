import { expect, test } from "vitest";
import { formatQueryTerm, parseQueryTerms, removeQueryTerm } from "@/lib/search/query-terms";
import { defaultSort } from "@/lib/search/search-query";
import { togetherHref } from "@/lib/search/together-href";

const READ: { q: string; terms: [name: string, value: string][]; words: string }[] = [
  { q: "", terms: [], words: "" },
  {
    q: "country:cn country:ni",
    terms: [
      ["country", "cn"],
      ["country", "ni"],
    ],
    words: "",
  },
  { q: "vocational country:kz forum", terms: [["country", "kz"]], words: "vocational forum" },
  { q: 'country:"United Kingdom" skills', terms: [["country", "United Kingdom"]], words: "skills" },
  { q: "country:“哈萨克斯坦” 论坛", terms: [["country", "哈萨克斯坦"]], words: "论坛" },
  { q: "Country：CN", terms: [["country", "CN"]], words: "" },
  {
    q: "workshop:luban-workshop outlet:China-News topic:x",
    terms: [
      ["workshop", "luban-workshop"],
      ["outlet", "China-News"],
      ["topic", "x"],
    ],
    words: "",
  },
  { q: "country:cn country:CN", terms: [["country", "cn"]], words: "" },
  // Words that only look like conditions.
  { q: '"the country:cn file"', terms: [], words: '"the country:cn file"' },
  { q: "planet:mars country: 10:30", terms: [], words: "planet:mars country: 10:30" },
  { q: 'country:"" xcountry:cn', terms: [], words: 'country:"" xcountry:cn' },
];

test.each(READ)("$q is read as its conditions and its words", ({ q, terms, words }) => {
  const read = parseQueryTerms(q);
  expect(read.terms.map(({ name, value }) => [name, value])).toEqual(terms);
  expect(read.words).toBe(words);
});

test("a search text of conditions alone has no best match", () => {
  expect(defaultSort("country:cn country:ni")).toBe("newest");
  expect(defaultSort("country:cn forum")).toBe("relevance");
});

test("after twenty conditions the others are words", () => {
  const q = Array.from({ length: 22 }, (_, index) => `place:p${index + 1}`).join(" ");
  const { terms, words } = parseQueryTerms(q);
  expect([terms.length, words]).toEqual([20, "place:p21 place:p22"]);
});

test("a condition is written so that it reads back, and removed whatever its case", () => {
  expect(formatQueryTerm({ name: "country", value: "Côte d'Ivoire" })).toBe('country:"Côte d\'Ivoire"');
  expect(removeQueryTerm('skills country:CN country:"New Zealand"', { name: "country", value: "cn" })).toBe(
    'skills country:"New Zealand"',
  );
  expect(removeQueryTerm("country:cn", { name: "country", value: "cn" })).toBe("");
});

test("what names both of two entities has its address: one kind in the text, two kinds as filters", () => {
  const country = (slug: string, code: string) =>
    ({ kind: "country", slug, code, names: { en: null, zh: null } }) as const;
  const workshop = {
    kind: "workshop",
    slug: "luban-workshop-egypt",
    code: null,
    names: { en: null, zh: null },
  } as const;
  expect(togetherHref("en", country("china", "CN"), country("nicaragua", "NI"))).toBe(
    "/articles?q=country%3Acn+country%3Ani",
  );
  expect(togetherHref("zh", country("egypt", "EG"), workshop)).toBe(
    "/zh/articles?country=egypt&workshop=luban-workshop-egypt",
  );
});
