import { expect, test } from "vitest";
import { minHashBands } from "@/lib/archive/min-hash";

const bands = (letters: string) => minHashBands(Uint16Array.from(letters, (letter) => letter.charCodeAt(0)));
const words = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => `word${(from + at) * 7919}`).join("");
const shared = (a: string, b: string) => bands(a).filter((band) => bands(b).includes(band)).length;

test("a text's bands are the same on every machine, and twelve", () => {
  expect(bands("lubanworkshop鲁班工坊").slice(0, 3)).toEqual([-4846711, -492994015, -980225300]);
  expect(bands(words(0, 200))).toHaveLength(12);
});

test("no letters give no bands, the shortest texts give bands of their own", () => {
  expect(bands("")).toEqual([]);
  expect(shared("甲", "甲")).toBe(12);
  expect(shared("甲", "乙")).toBe(0);
  expect(shared("forum", "fora")).toBe(0);
});

test("a part that is cut, added or changed leaves bands in common; other texts have none", () => {
  const text = words(0, 150);
  expect(shared(text, words(0, 110))).toBeGreaterThan(0);
  expect(shared(text, words(1_000, 1_030) + text)).toBeGreaterThan(0);
  expect(shared(text, text.replace(words(70, 80), words(900, 910)))).toBeGreaterThan(0);
  expect(shared(text, words(2_000, 2_150))).toBe(0);
  expect(shared(words(0, 20) + words(300, 420), words(0, 20) + words(600, 720))).toBe(0);
});
