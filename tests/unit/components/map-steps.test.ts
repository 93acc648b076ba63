import fc from "fast-check";
import { expect, test } from "vitest";
import { mapSteps } from "@/components/chart/map-steps";

test("nothing counted has no shade, and few counts have few", () => {
  expect(mapSteps([])).toEqual([]);
  expect(mapSteps([0])).toEqual([]);
  expect(mapSteps([1, 1])).toEqual([{ from: 1, to: 1 }]);
  expect(mapSteps([4, 1, 2])).toEqual([
    { from: 1, to: 1 },
    { from: 2, to: 2 },
    { from: 3, to: 3 },
    { from: 4, to: 4 },
  ]);
  expect(mapSteps([100_000])).toEqual([
    { from: 1, to: 10 },
    { from: 11, to: 100 },
    { from: 101, to: 1000 },
    { from: 1001, to: 10_000 },
    { from: 10_001, to: 100_000 },
  ]);
});

test("every count has one shade, and the largest has the last", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1 }), (counts) => {
      const steps = mapSteps(counts);
      for (const count of counts) expect(steps.filter(({ from, to }) => from <= count && count <= to)).toHaveLength(1);
      expect(steps.at(-1)?.to).toBe(Math.max(...counts));
    }),
  );
});
