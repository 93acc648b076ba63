import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold } from "@/lib/search/fold";
import { unitsOf } from "@/lib/search/units";

const surfaces = (text: string) => unitsOf(text).map(({ start, end }) => text.slice(start, end));

describe("a text is read unit by unit", () => {
  test.each([
    ["words and Han characters", "在Peru签约, twice", ["在", "Peru", "签", "约", "twice"]],
    ["apostrophes", "Nicaragua's l’Aquila 'quoted' it's5", ["Nicaragua's", "l’Aquila", "quoted", "it's", "5"]],
    ["thousands", "1,234,567 and 15，000", ["1,234,567", "and", "15，000"]],
    ["no thousands", "1234,567 12,34 1,2345", ["1234", "567", "12", "34", "1", "2345"]],
    ["thousands up to where they stop", "1,234,5678", ["1,234", "5678"]],
    ["decimals", "1.5万 and 3.25, 1,234.5", ["1.5", "万", "and", "3.25", "1,234.5"]],
    ["no decimals", "2025.08.29 1.2.3 1.5m 5.", ["2025", "08", "29", "1", "2", "3", "1", "5m", "5"]],
    ["digits with letters", "2025年 5G 3D打印", ["2025", "年", "5G", "3D", "打", "印"]],
    ["kana one by one", "カタカナ", ["カ", "タ", "カ", "ナ"]],
    ["beyond the first plane", "𠮷野 𝒜b 😀", ["𠮷", "野", "𝒜b"]],
    ["combining marks", "e\u0301cole", ["e\u0301cole"]],
  ])("%s", (_name, text, expected) => {
    expect(surfaces(text)).toEqual(expected);
  });
});

/** What a unit is, as one expression. */
const UNIT =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?<!\p{Nd}[.．])(?:\p{Nd}{1,3}(?:[,，]\p{Nd}{3})+|\p{Nd}{1,15})[.．]\p{Nd}{1,15}(?![.．]\p{Nd}|\p{Nd}|(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])\p{L})|\p{Nd}{1,3}(?:[,，]\p{Nd}{3})+(?!\p{Nd})|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}\p{M}])+(?:['’‘＇](?:(?![\p{Script=Han}])[\p{L}\p{M}])+)*/gu;

const piece = fc.oneof(
  fc.constantFrom(
    "1",
    "12",
    "123",
    "1234",
    "٣٤٥",
    ",",
    "，",
    "'",
    "’",
    "‘",
    "＇",
    "ʼ",
    " ",
    "-",
    "a",
    "Ab",
    "é",
    "e\u0301",
    "\u0301",
  ),
  fc.constantFrom(
    "国",
    "々",
    "〇",
    "カ",
    "ー",
    "ヽ",
    "𠮷",
    "😀",
    "\ud800",
    "\udc00",
    "½",
    "Ⅷ",
    "③",
    "한",
    "ß",
    "\u200d",
  ),
  fc.string({ unit: "binary", maxLength: 3 }),
);

test("every text has the units that the expression finds in it", () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join("");
      // Of marks and apostrophes alone nothing is left to compare, and they are no units.
      const isCompared = (surface: string) => fold(surface).replace(/['’‘ʼ]/g, "") !== "";
      const found = [...text.matchAll(UNIT)].map(([surface]) => surface).filter(isCompared);
      expect(surfaces(text)).toEqual(found);
    }),
    { numRuns: 5_000 },
  );
});
