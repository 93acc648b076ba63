import { expect, test } from "vitest";
import { indexHref, parseIndexQuery } from "@/lib/search/index-query";
import { parametersOf } from "@/lib/search/parse-search-query";

const read = (address: string) => parseIndexQuery(parametersOf(new URLSearchParams(address)));

test.each([
  ["", "/countries"],
  ["q=kaz&sort=name&page=3", "/countries?q=kaz&sort=name&page=3"],
  ["q=+kaz%00akh+&sort=count&page=1", "/countries?q=kaz+akh"],
  ["q=...&sort=size&page=0", "/countries"],
  ["page=9999999&foo=1", "/countries"],
  ["q=a&q=b&page=2&page=3", "/countries?q=a&page=2"],
])("an index is asked for in one form, and never in vain: %s", (address, canonical) => {
  expect(indexHref("/countries", read(address))).toBe(canonical);
});

test("a text that is too long is cut between characters", () => {
  expect([...read(`q=${"𠮷".repeat(200)}`).q]).toHaveLength(100);
});
