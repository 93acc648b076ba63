import { expect, test } from "vitest";
import { statedDate } from "@/lib/search/stated-date";

test.each([
  ["2025-08-14", "2025-08-14", ""],
  ["Nicaragua 2025/8/14", "2025-08-14", "Nicaragua"],
  ["articles published on 14 August 2025", "2025-08-14", "articles"],
  ["August 14, 2025 forum", "2025-08-14", "forum"],
  ["forum in Sept. 2026", "2026-09", "forum"],
  ["May 2023", "2023-05", ""],
  ["2026年6月的鲁班工坊", "2026-06", "的鲁班工坊"],
  ["2023年7月15日", "2023-07-15", ""],
  ["2025年 职业教育", "2025", "职业教育"],
  ["workshops 2025-07", "2025-07", "workshops"],
])("%s states %s", (text, bound, rest) => {
  expect(statedDate(text)).toEqual({ bound, rest });
});

test.each([
  "after:2025-07 forum",
  "students 2023",
  "2025-13-01",
  "31 June 2025",
  '"14 August 2025"',
  "120252025-07",
  "may have trained 2000 students",
  "192.168.2025.1",
])("%s states none", (text) => {
  expect(statedDate(text)).toBeNull();
});
