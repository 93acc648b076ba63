import { expect, test } from "vitest";
import { toEntityCounts } from "@/lib/db/month-rows";

test("months are without gaps", () => {
  const rows = [
    { month: "2024-11", named: true, count: 2 },
    { month: "2025-01", named: true, count: 1 },
    { month: "2025-03", named: false, count: 5 },
    { month: null, named: true, count: 4 },
  ];
  expect(toEntityCounts(rows)).toEqual({
    count: 7,
    connectedCount: 5,
    months: [
      { month: "2024-11", count: 2 },
      { month: "2024-12", count: 0 },
      { month: "2025-01", count: 1 },
    ],
  });
});

test("an article misdated by centuries does not draw them", () => {
  const rows = [
    { month: "1800-01", named: true, count: 1 },
    { month: "2025-01", named: true, count: 3 },
  ];
  const { count, months } = toEntityCounts(rows);
  expect([count, months.length, months[0]?.month, months.at(-1)]).toEqual([
    4,
    240,
    "2005-02",
    { month: "2025-01", count: 3 },
  ]);
});
