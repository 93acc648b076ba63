import { expect, test } from "vitest";
import { parametersOf } from "@/lib/search/parse-search-query";
import { apiTimelineHref, parseTimelineQuery, timelineArticlesHref, timelineHref } from "@/lib/search/timeline-query";

const read = (address: string) => parseTimelineQuery(parametersOf(new URLSearchParams(address)));

test("filters repeat and a period is a year or a month; the address says the same in one form", () => {
  const { value, notes } = read("period=2025-08&workshop=luban-workshop&country=kz&country=cn&country=kz");
  expect(notes).toEqual([]);
  expect(timelineHref("zh", value)).toBe("/zh/timeline?country=cn&country=kz&workshop=luban-workshop&period=2025-08");
  expect(apiTimelineHref(value)).toBe("/api/v1/timeline?country=cn&country=kz&workshop=luban-workshop&period=2025-08");
  expect(timelineArticlesHref("en", value, "2025-08-14")).toBe(
    "/articles?country=cn&country=kz&workshop=luban-workshop&from=2025-08-14&to=2025-08-14",
  );
  expect(timelineHref("en")).toBe("/timeline");
});

test.each([
  ["period=2025-13", ["invalid-value"]],
  ["period=2025-08-14", ["invalid-value"]],
  ["period=last+year", ["invalid-value"]],
  ["period=2025&period=2024", ["ignored-parameter"]],
  ["q=school&from=2025", ["ignored-parameter", "ignored-parameter"]],
  ["period=&country=", []],
])("an odd address is read as well as it can be: %s", (address, kinds) => {
  expect(read(address).notes.map(({ kind }) => kind)).toEqual(kinds);
});
