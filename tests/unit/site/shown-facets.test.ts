import { expect, test } from "vitest";
import { FILTERS } from "@/lib/search/search-query";
import type { Facets, FacetValue } from "@/lib/search/search-result";
import { shownFacets } from "@/lib/site/shown-facets";

const value = (slug: string, count: number, selected = false): FacetValue => ({
  slug,
  code: null,
  names: { en: slug, zh: null },
  count,
  selected,
});
const facetsOf = (some: Partial<Facets>): Facets => ({
  ...(Object.fromEntries(FILTERS.map((name) => [name, []])) as unknown as Facets),
  ...some,
});
const shown = (some: Partial<Facets>, more: { atLeast?: boolean } = {}) =>
  shownFacets({ facets: facetsOf(some), shortened: ["outlet"], total: 9, atLeast: false, ...more }).map(
    ({ name, isShortened }) => [name, isShortened],
  );

test("a facet is shown where it can narrow the result, and says where it is shortened", () => {
  expect(shown({ country: [value("china", 9), value("niger", 2)], outlet: [value("cn", 4)] })).toEqual([
    ["country", false],
    ["outlet", true],
  ]);
});

test("a single value of all articles is shown only where it is chosen, or the counts are too low", () => {
  expect(shown({ topic: [value("all", 9)] })).toEqual([]);
  expect(shown({ topic: [value("all", 9, true)] })).toEqual([["topic", false]]);
  expect(shown({ topic: [value("all", 9)] }, { atLeast: true })).toEqual([["topic", false]]);
});

test("places and groups are shown only where one is chosen", () => {
  expect(shown({ place: [value("tianjin", 3)], group: [value("asean", 2, true)] })).toEqual([["group", false]]);
});

test("the chosen values of a facet stand first, both in their order", () => {
  const country = [value("china", 9), value("niger", 3, true), value("kenya", 2), value("mali", 0, true)];
  const [facet] = shownFacets({ facets: facetsOf({ country }), shortened: [], total: 9, atLeast: false });
  expect(facet?.values.map(({ slug }) => slug)).toEqual(["niger", "mali", "china", "kenya"]);
});
