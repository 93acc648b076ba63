import { expect, test } from "vitest";
import { dirOf } from "@/lib/site/dir-of";
import { isLongTitle, textWidth } from "@/lib/site/text-width";

test.each([
  ["جامعة القاهرة تفتتح ورشة لوبان في مصر", "rtl"],
  ["אוניברסיטת תל אביב", "rtl"],
  ["أحمد زكي opened the Luban Workshop in Egypt", undefined],
  ["鲁班工坊", undefined],
  ["2025", undefined],
])("%s is written %s", (text, dir) => {
  expect(dirOf(text)).toBe(dir);
});

test("a Han character is as wide as two letters, and a long title is one that would fill a screen", () => {
  expect(textWidth("鲁班 Lu")).toBe(7);
  expect(isLongTitle("职".repeat(50))).toBe(false);
  expect(isLongTitle("职".repeat(51))).toBe(true);
  expect(isLongTitle("a".repeat(100))).toBe(false);
});
