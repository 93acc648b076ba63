import { expect, test } from "vitest";
import { formatPlace, parseNumberPlace, parseSlugPlace } from "@/lib/search/list-place";

test("a place is read back as it was written", () => {
  expect(parseNumberPlace(formatPlace([0]))).toBe(0);
  expect(parseNumberPlace(formatPlace([12_345]))).toBe(12_345);
  expect(parseSlugPlace(formatPlace(["2025-08-14-forum", 2]))).toEqual({ slug: "2025-08-14-forum", text: 2 });
});

const word = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");

test.each([
  "",
  "x",
  "%",
  word(7),
  word({}),
  word([]),
  word(["7"]),
  word([-1]),
  word([1.5]),
  word([1e12]),
  word([1, 2]),
])("%j is no place in a list of numbers", (damaged) => {
  expect(parseNumberPlace(damaged)).toBeNull();
});

test.each([
  word([7, 1]),
  word(["a\0", 1]),
  word(["a"]),
  word(["a", -1]),
  word(["a", 1, 1]),
  word(["a".repeat(300), 1]),
])("%j is no place in a list of articles", (damaged) => {
  expect(parseSlugPlace(damaged)).toBeNull();
});
