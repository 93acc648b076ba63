import { describe, expect, test } from "vitest";
import { formatMonth, formatPublished, formatShare } from "@/lib/site/format-time";

const table = [
  { published: "2025-08-29T08:29:00+08:00", en: "29 August 2025, 08:29", zh: "2025年8月29日 08:29" },
  { published: "2025-06-13T03:04:00+08:00", en: "13 June 2025, 03:04", zh: "2025年6月13日 03:04" },
  { published: "2025-01-01T00:00:00+08:00", en: "1 January 2025, 00:00", zh: "2025年1月1日 00:00" },
  { published: "2024-12-31", en: "31 December 2024", zh: "2024年12月31日" },
];

describe("times are shown as stated, wherever the server stands", () => {
  test.each(table)("$published", ({ published, en, zh }) => {
    expect(formatPublished(published, "en")).toBe(en);
    expect(formatPublished(published, "zh")).toBe(zh);
  });

  test("a month is named without a day", () => {
    expect(formatMonth("2025-08", "en")).toBe("August 2025");
    expect(formatMonth("2025-08", "zh")).toBe("2025年8月");
  });
});

test("a share is shown with one decimal, something of it never as nothing, nor the rest as all", () => {
  const shares = [
    [1, 4],
    [0, 7],
    [7, 7],
    [1, 100_000],
    [99_999, 100_000],
    [0, 0],
  ].map(([part = 0, whole = 0]) => formatShare(part, whole, "en"));
  expect(shares).toEqual(["25.0%", "0.0%", "100.0%", "0.1%", "99.9%", "0.0%"]);
});
