import { expect, test } from "vitest";
import { compareHref, parseCompareQuery, withBothHref } from "@/lib/search/compare-query";
import { parametersOf } from "@/lib/search/parse-search-query";

const read = (address: string) => parseCompareQuery(parametersOf(new URLSearchParams(address)));

test.each([
  ["country=kz&country=ru", ["kz", "ru"], []],
  ["country=RU&country=kz", ["ru", "kz"], []],
  ["country=kz&country=kz", ["kz"], []],
  ["country=kz&country=", ["kz"], []],
  ["", [], []],
  ["country=a&country=b&country=c&country=d", ["a", "b"], ["c", "d"]],
])("the countries of an address stay in its order, and two of them are compared: %s", (address, countries, left) => {
  expect(read(address)).toEqual({ value: { countries, left }, notes: [] });
});

test("what an address states besides is said to be left out", () => {
  expect(read("country=kz&q=school&country=%00").notes).toEqual([
    { kind: "invalid-value", parameter: "country", value: "\uFFFD" },
    { kind: "ignored-parameter", parameter: "q", value: "school" },
  ]);
});

test("a comparison has an address, and so have the articles that name both and a thing besides", () => {
  expect(compareHref("zh", ["kazakhstan", "russia"])).toBe("/zh/compare?country=kazakhstan&country=russia");
  expect(compareHref("en")).toBe("/compare");
  const country = (slug: string, code: string) => ({
    kind: "country" as const,
    slug,
    code,
    names: { en: slug, zh: null },
  });
  const workshop = { kind: "workshop" as const, slug: "luban-workshop", code: null, names: { en: null, zh: null } };
  expect(withBothHref("en", [country("kazakhstan", "KZ"), country("russia", "RU")], workshop)).toBe(
    "/articles?q=country%3Akz+country%3Aru&workshop=luban-workshop",
  );
});
