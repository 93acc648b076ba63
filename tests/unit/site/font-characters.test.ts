import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { fontCharacters } from "@/lib/site/font-characters";

const file = (subset: string) =>
  readFileSync(`node_modules/@fontsource/zcool-xiaowei/files/zcool-xiaowei-${subset}-400-normal.woff`);
const texts = (characters: Set<number>) => new Set([...characters].map((code) => String.fromCodePoint(code)));

test("the characters of a font are those that it draws", () => {
  const latin = texts(fontCharacters(file("latin")));
  expect([..."Luban 2025–"].filter((character) => !latin.has(character))).toEqual([]);
  expect([..."鲁Ж"].filter((character) => latin.has(character))).toEqual([]);
});

test("a file of Han has the Han that its part of the package is for", () => {
  const common = texts(fontCharacters(file("119")));
  expect([..."的一"].filter((character) => !common.has(character))).toEqual([]);
});
