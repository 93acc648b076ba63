import { expect, test } from "vitest";
import { similarity } from "@/lib/archive/similarity";

test("re-wrapping and case change nothing", () => {
  expect(similarity("Luban Workshop\nin Nicaragua", "luban workshop in  nicaragua")).toBe(1);
});

test("a corrected word keeps two texts alike, another text does not", () => {
  const text = "10 Luban Workshops have been established in 8 SCO countries, including Russia and Kazakhstan";
  expect(similarity(text, text.replace("10", "11"))).toBeGreaterThan(0.9);
  expect(similarity(text, "The forum was held at Tianjin Vocational Technical Normal University")).toBeLessThan(0.5);
});

test("texts too short for a pair are alike only when they are the same", () => {
  expect([similarity("", ""), similarity("甲", "甲"), similarity("甲", "乙")]).toEqual([1, 1, 0]);
});
