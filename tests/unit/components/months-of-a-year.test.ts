import { expect, test } from "vitest";
import { monthsOfAYear } from "@/components/chart/months-of-a-year";

test("an axis is a year at least, its first months empty", () => {
  const months = monthsOfAYear([
    { month: "2025-01", count: 2 },
    { month: "2025-02", count: 0 },
    { month: "2025-03", count: 1 },
  ]);
  expect(months.map(({ month }) => month)).toEqual(
    "2024-04 2024-05 2024-06 2024-07 2024-08 2024-09 2024-10 2024-11 2024-12 2025-01 2025-02 2025-03".split(" "),
  );
  expect(months.map(({ count }) => count)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 1]);
});

test("no months are no axis, and more than a year is left as it is", () => {
  expect(monthsOfAYear([])).toEqual([]);
  const many = Array.from({ length: 13 }, (_, at) => ({ month: `20${10 + at}-01`, count: 1 }));
  expect(monthsOfAYear(many)).toEqual(many);
});
