import { describe, expect, test } from "vitest";
import { formatPart, formatPeriod, formatPeriods, formatShortPeriod } from "@/lib/site/format-period";

const periods = [
  { period: "2025", en: ["2025", "2025", "2025"], zh: ["2025年", "2025年", "2025"] },
  { period: "2025-08", en: ["August 2025", "August", "Aug"], zh: ["2025年8月", "8月", "8月"] },
  { period: "2025-08-04", en: ["4 August 2025", "4 August", "4"], zh: ["2025年8月4日", "8月4日", "4"] },
];

const spans = [
  { from: "2024-11-20", to: "2024-11-22", en: "20–22 November 2024", zh: "2024年11月20日至22日" },
  { from: "2023-08-28", to: "2023-09-02", en: "28 August – 2 September 2023", zh: "2023年8月28日至9月2日" },
  { from: "2024-12-30", to: "2025-01-02", en: "30 December 2024 – 2 January 2025", zh: "2024年12月30日至2025年1月2日" },
  { from: "2024-12", to: "2025-01-02", en: "December 2024 – 2 January 2025", zh: "2024年12月至2025年1月2日" },
  { from: "2024-12-30", to: null, en: "30 December 2024", zh: "2024年12月30日" },
  { from: "2024-12-30", to: "2024-12-01", en: "30 December 2024", zh: "2024年12月30日" },
];

describe("a stretch of time is named in words, and short on an axis", () => {
  test.each(periods)("$period", ({ period, en, zh }) => {
    expect([formatPeriod(period, "en"), formatPart(period, "en"), formatShortPeriod(period, "en")]).toEqual(en);
    expect([formatPeriod(period, "zh"), formatPart(period, "zh"), formatShortPeriod(period, "zh")]).toEqual(zh);
  });
});

describe("of two times what both share is said once", () => {
  test.each(spans)("$from to $to", ({ from, to, en, zh }) => {
    expect(formatPeriods(from, to, "en")).toBe(en);
    expect(formatPeriods(from, to, "zh")).toBe(zh);
  });
});
