import { expect, test } from "vitest";
import { dayAfter, firstDay, isDateBound } from "@/lib/archive/date-bound";

test.each([
  ["2025", "2025-01-01", "2026-01-01"],
  ["2025-06", "2025-06-01", "2025-07-01"],
  ["2025-12", "2025-12-01", "2026-01-01"],
  ["2024-02-29", "2024-02-29", "2024-03-01"],
  ["0050", "0050-01-01", "0051-01-01"],
  ["9999", "9999-01-01", "10000-01-01"],
])("%s covers %s up to %s", (bound, first, after) => {
  expect(isDateBound(bound)).toBe(true);
  expect([firstDay(bound), dayAfter(bound)]).toEqual([first, after]);
});

test.each(["", "25", "2025-0", "2025-00", "2025-13", "2025-02-29", "2025-06-31", "0000", "2025/06", "２０２５"])(
  "%j is no date",
  (value) => {
    expect(isDateBound(value)).toBe(false);
  },
);
