import { expect, test } from "vitest";
import { formatSentencePlace, parseSentencePlace } from "@/lib/archive/sentence";

test("a place among sentences is a word and reads back", () => {
  const place = { sortAt: "2025-08-14T01:26:00", articleId: 42, position: 7 };
  expect(formatSentencePlace(place)).toBe("20250814012600-42-7");
  expect(parseSentencePlace("20250814012600-42-7")).toEqual(place);
  // Articles without a date sort by the first day of the first year.
  expect(parseSentencePlace("00010101000000-1-0")).toEqual({
    sortAt: "0001-01-01T00:00:00",
    articleId: 1,
    position: 0,
  });
});

test.each([
  "",
  "x",
  "20250231000000-1-1",
  "20250814012600-42",
  "20250814256000-1-1",
  "00000101000000-1-1",
  "20250814012600-9999999999-1",
])("%j is no place", (word) => {
  expect(parseSentencePlace(word)).toBeNull();
});
