import { expect, test } from "vitest";
import { similarity } from "@/lib/archive/similarity";

const WORKSHOPS =
  "Currently, 10 Luban Workshops have been established in 8 SCO countries, including Russia and Kazakhstan, covering 21 cooperative majors across 6 categories";

test("re-wrapping, case and punctuation change nothing", () => {
  expect(similarity("Luban Workshop\nin Nicaragua.", "luban workshop in  Nicaragua")).toBe(1);
  expect(similarity("鲁班\n工坊", "鲁班工坊。")).toBe(1);
});

test("a corrected word keeps two texts alike, in both scripts", () => {
  expect(similarity(WORKSHOPS, WORKSHOPS.replace("10", "11"))).toBeGreaterThan(0.9);
  expect(similarity("中国尼加拉瓜职业教育合作论坛举办", "中国尼加拉瓜职业教育合作论坛举行")).toBeGreaterThan(0.8);
});

test("another text of the same words and letters is not alike", () => {
  const shuffled =
    "Russia and Kazakhstan, covering 6 countries, established 8 majors; 21 SCO Luban Workshops have currently been including in 10 cooperative categories across";
  expect(similarity(WORKSHOPS, shuffled)).toBeLessThan(0.5);
});

test("texts of one word or none", () => {
  expect([similarity("", ""), similarity("甲", "甲"), similarity("甲", "乙"), similarity("", "甲")]).toEqual([
    1, 1, 0, 0,
  ]);
});
