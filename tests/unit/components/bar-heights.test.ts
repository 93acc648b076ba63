import { expect, test } from "vitest";
import { barHeights } from "@/components/chart/bar-heights";

const months = (...counts: number[]) => counts.map((count, index) => ({ month: `2025-0${index + 1}`, count }));

test("bars are in proportion to their counts, the highest full", () => {
  expect(barHeights(months(2, 1, 4), 64)).toEqual([32, 16, 64]);
});

test("a month with an article is seen beside one with a thousand, and one without is not", () => {
  expect(barHeights(months(1000, 1, 0), 64)).toEqual([64, 2, 0]);
});

test("months without any article have no bar", () => {
  expect(barHeights(months(0, 0), 64)).toEqual([0, 0]);
});
