import { expect, test } from "vitest";
import { instantIn, publishedIn } from "@/lib/archive/time-zone";

test.each([
  ["Asia/Shanghai", "2025-08-29", "08:29", "2025-08-29T08:29:00+08:00"],
  ["Asia/Kolkata", "2025-08-29", "08:29", "2025-08-29T08:29:00+05:30"],
  ["Europe/Berlin", "2025-07-01", "00:10", "2025-07-01T00:10:00+02:00"],
  ["Europe/Berlin", "2025-01-01", "00:10", "2025-01-01T00:10:00+01:00"],
  ["America/New_York", "2025-03-09", "12:00", "2025-03-09T12:00:00-04:00"],
  ["UTC", "2025-08-29", "00:00", "2025-08-29T00:00:00+00:00"],
])("in %s, %s %s is %s", (timezone, date, clock, expected) => {
  expect(publishedIn(timezone, date, clock)).toBe(expected);
});

test("a bare date has no offset", () => {
  expect(publishedIn("Asia/Shanghai", "2025-08-29", null)).toBe("2025-08-29");
});

test("an instant is shown by the archive's clocks", () => {
  expect(instantIn("Asia/Shanghai", new Date("2025-08-29T20:30:15Z"))).toBe("2025-08-30T04:30:15+08:00");
});
