import { expect, test } from "vitest";
import type { Basis } from "@/lib/archive/mention";
import { isOnlyConnected } from "@/lib/search/only-connected";
import { EVERYTHING, NO_FILTERS } from "@/lib/search/search-query";
import type { Facets } from "@/lib/search/search-result";

const country = (slug: string, basis: Basis) => ({
  ...{ kind: "country" as const, slug, code: null, names: { en: slug, zh: null } },
  ...{ basis, inherited: false },
});

const asking = (slug: string, connected = true) => ({
  query: { ...EVERYTHING, connected, filters: { ...NO_FILTERS, country: [slug] } },
  terms: [],
  facets: {
    country: [{ slug, code: null, names: { en: slug, zh: null }, count: 1, selected: true }],
  } as unknown as Facets,
});

test("an article is only connected where it names none of the countries asked for and a place in one", () => {
  const article = { entities: [country("china", "place"), country("kenya", "named")] };
  expect(isOnlyConnected(article, asking("china"))).toBe(true);
  expect(isOnlyConnected(article, asking("kenya"))).toBe(false);
  expect(isOnlyConnected(article, asking("peru"))).toBe(false);
  expect(isOnlyConnected({ entities: [country("china", "demonym")] }, asking("china"))).toBe(false);
});

test("nothing is told of where it is not asked for", () => {
  expect(isOnlyConnected({ entities: [country("china", "place")] }, asking("china", false))).toBe(false);
});
