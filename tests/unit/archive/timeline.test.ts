import { expect, test } from "vitest";
import { neighbourPeriod } from "@/lib/archive/neighbour-period";
import { layTimeline, MOST_YEARS, type TimelineEvent } from "@/lib/archive/timeline";

const event = (slug: string, from: string): TimelineEvent => ({
  kind: "workshop",
  slug,
  code: null,
  names: { en: slug, zh: null },
  from,
  to: null,
});

test("all years stand from the first to the last, those without anything too", () => {
  const { parts, unplaced } = layTimeline(null, [{ period: "2025", count: 5 }], [event("thailand", "2022-03-08")], 1);
  expect(parts.map(({ period, count, events }) => [period, count, events.map(({ slug }) => slug)])).toEqual([
    ["2022", 0, ["thailand"]],
    ["2023", 0, []],
    ["2024", 0, []],
    ["2025", 5, []],
  ]);
  expect(unplaced).toEqual([]);
});

test("a year has twelve months, and what happened in it at no stated month stands apart", () => {
  const { parts, unplaced } = layTimeline(
    "2018",
    [{ period: "2018-02", count: 3 }],
    [event("a", "2018"), event("b", "2018-10-28")],
    0,
  );
  expect(parts).toHaveLength(12);
  expect(parts[1]).toEqual({ period: "2018-02", count: 3, events: [] });
  expect(parts[9]?.events.map(({ slug }) => slug)).toEqual(["b"]);
  expect(unplaced.map(({ slug }) => slug)).toEqual(["a"]);
});

test("a month has its days, in a leap year one more", () => {
  expect(layTimeline("2024-02", [], [], 0).parts.at(-1)?.period).toBe("2024-02-29");
  expect(layTimeline("2025-02", [], [], 0).parts.at(-1)?.period).toBe("2025-02-28");
  expect(layTimeline("0099-12", [], [], 0).parts.at(-1)?.period).toBe("0099-12-31");
});

test("a stray year of long ago makes no thousand empty ones", () => {
  const counts = [
    { period: "0987", count: 1 },
    { period: "2025", count: 2 },
  ];
  const { parts } = layTimeline(null, counts, [], 0);
  expect(parts).toHaveLength(MOST_YEARS + 1);
  expect([parts[0]?.period, parts[1]?.period, parts.at(-1)?.period]).toEqual(["0987", "1986", "2025"]);
});

test("nothing has no years", () => {
  expect(layTimeline(null, [], [], 0).parts).toEqual([]);
});

test("the periods around a period are of its kind, and there is none before the first year", () => {
  expect([neighbourPeriod("2025", 1), neighbourPeriod("2025", -1)]).toEqual(["2026", "2024"]);
  expect([neighbourPeriod("2025-12", 1), neighbourPeriod("2025-01", -1)]).toEqual(["2026-01", "2024-12"]);
  expect([neighbourPeriod("0001", -1), neighbourPeriod("0001-01", -1), neighbourPeriod("9999-12", 1)]).toEqual([
    null,
    null,
    null,
  ]);
});
