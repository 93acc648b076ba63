import { expect, test } from "vitest";
import { EVERYTHING, FILTERS, NO_FILTERS, type SearchQuery } from "@/lib/search/search-query";
import type { Facets } from "@/lib/search/search-result";
import { activeFilters } from "@/lib/site/active-filters";

const noFacets = Object.fromEntries(FILTERS.map((name) => [name, []])) as unknown as Facets;
const facets: Facets = {
  ...noFacets,
  country: [
    { slug: "nicaragua", code: "NI", names: { en: "Nicaragua", zh: "尼加拉瓜" }, count: 1, selected: true },
    { slug: "china", code: "CN", names: { en: "China", zh: "中国" }, count: 4, selected: false },
  ],
};
const query: SearchQuery = {
  ...EVERYTHING,
  q: "forum",
  filters: { ...NO_FILTERS, country: ["nicaragua"], topic: ["gone"] },
  from: "2025-06",
  page: 3,
};

test("every filter in force is named in the interface's language, a value that is not known by its slug", () => {
  expect(activeFilters({ query, terms: [], facets }, "en").map(({ text }) => text)).toEqual([
    "Country: Nicaragua",
    "Topic: gone",
    "From: 2025-06",
  ]);
  expect(activeFilters({ query, terms: [], facets }, "zh").map(({ text }) => text)).toEqual([
    "国家：尼加拉瓜",
    "专题：gone",
    "起始日期：2025-06",
  ]);
});

test("the search without a filter keeps the words and the other filters, and begins at page 1", () => {
  const [country, , from] = activeFilters({ query, terms: [], facets }, "en");
  expect(country?.without).toEqual({ ...query, filters: { ...NO_FILTERS, topic: ["gone"] }, page: 1 });
  expect(from?.without).toEqual({ ...query, from: null, page: 1 });
});

test("what articles lack is named, and each is removed alone", () => {
  const lacking = { ...EVERYTHING, lacks: ["time", "viewpoint"] as const, page: 2 };
  const filters = activeFilters({ query: lacking, terms: [], facets: noFacets }, "zh");
  expect(filters.map(({ text }) => text)).toEqual(["未写明时间", "没有核心观点"]);
  expect(filters[0]?.without).toEqual({ ...EVERYTHING, lacks: ["viewpoint"] });
});

test("a condition of the search text is named by what it means, and removed from the text alone", () => {
  const q = "forum country:ni country:atlantis";
  const terms = [
    { name: "country", value: "ni", text: "country:ni", slug: "nicaragua", names: { en: "Nicaragua", zh: "尼加拉瓜" } },
    { name: "country", value: "atlantis", text: "country:atlantis", slug: null, names: null },
  ] as const;
  const [first, second] = activeFilters({ query: { ...query, q }, terms: [...terms], facets }, "zh");
  expect([first?.text, second?.text]).toEqual(["国家：尼加拉瓜", "国家：atlantis"]);
  expect(first?.without).toEqual({ ...query, q: "forum country:atlantis", page: 1 });
});

test("without its last words a search is no longer ordered by them", () => {
  const q = "country:ni country:cn";
  const terms = [{ name: "country", value: "ni", text: "country:ni", slug: "nicaragua", names: null }] as const;
  const [first] = activeFilters({ query: { ...query, q, sort: "newest" }, terms: [...terms], facets }, "en");
  expect([first?.without.q, first?.without.sort]).toEqual(["country:cn", "newest"]);
});
