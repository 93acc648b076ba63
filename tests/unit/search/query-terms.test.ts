import { expect, test } from "vitest";
import { parseQueryTerms, removeQueryTerm } from "@/lib/search/query-terms";
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
  { q: 'country:"United Kingdom" skills', terms: [["country", "united kingdom"]], words: "skills" },
  { q: "country:“哈萨克斯坦” 论坛", terms: [["country", "哈萨克斯坦"]], words: "论坛" },
  { q: "Country：CN", terms: [["country", "cn"]], words: "" },
  {
    q: "workshop:luban-workshop outlet:China-News topic:x",
    terms: [
      ["workshop", "luban-workshop"],
      ["outlet", "china-news"],
      ["topic", "x"],
    ],
    words: "",
  },
  { q: "country:cn country:CN", terms: [["country", "cn"]], words: "" },
  { q: "(country:cn forum)", terms: [["country", "cn"]], words: "forum" },
  { q: "country:cn (forum OR 论坛) -skills", terms: [["country", "cn"]], words: "(forum OR 论坛) -skills" },
  { q: "title:论坛 country:cn after:2025", terms: [["country", "cn"]], words: "title:论坛 after:2025" },
  // Conditions that need not hold.
  { q: "forum OR country:cn", terms: [], words: "forum OR country:cn" },
  { q: "(forum OR country:ni)", terms: [], words: "(forum OR country:ni)" },
  { q: "topic:x (forum OR country:ni)", terms: [["topic", "x"]], words: "forum OR country:ni" },
  { q: "forum -country:ni", terms: [], words: "forum -country:ni" },
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

test("a condition is removed whatever its case, and what is left reads the same", () => {
  expect(removeQueryTerm('skills country:CN country:"New Zealand"', { name: "country", value: "cn" })).toBe(
    'skills country:"new zealand"',
  );
  expect(removeQueryTerm("country:cn", { name: "country", value: "cn" })).toBe("");
  expect(removeQueryTerm("(forum OR skills) country:cn", { name: "country", value: "CN" })).toBe("forum OR skills");
  expect(removeQueryTerm("forum OR country:cn", { name: "country", value: "cn" })).toBe("forum OR country:cn");
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
