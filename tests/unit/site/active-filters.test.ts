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
  expect(activeFilters({ query, facets }, "en").map(({ text }) => text)).toEqual([
    "Country: Nicaragua",
    "Topic: gone",
    "From: 2025-06",
  ]);
  expect(activeFilters({ query, facets }, "zh").map(({ text }) => text)).toEqual([
    "国家：尼加拉瓜",
    "专题：gone",
    "起始日期：2025-06",
  ]);
});

test("the search without a filter keeps the words and the other filters, and begins at page 1", () => {
  const [country, , from] = activeFilters({ query, facets }, "en");
  expect(country?.without).toEqual({ ...query, filters: { ...NO_FILTERS, topic: ["gone"] }, page: 1 });
  expect(from?.without).toEqual({ ...query, from: null, page: 1 });
});
