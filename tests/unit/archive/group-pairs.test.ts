import { expect, test } from "vitest";
import { groupPairs } from "@/lib/archive/group-pairs";

test("what pairs connect, directly or through others, is a group under its smallest id", () => {
  const pairs = [
    [9, 4],
    [7, 8],
    [4, 2],
    [8, 7],
    [5, 9],
  ] as const;
  expect(Object.fromEntries(groupPairs(pairs))).toEqual({ 2: 2, 4: 2, 5: 2, 9: 2, 7: 7, 8: 7 });
});

test("no pairs make no groups", () => {
  expect(groupPairs([]).size).toBe(0);
});
