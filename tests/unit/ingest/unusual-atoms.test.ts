import fc from "fast-check";
import { expect, test } from "vitest";
import { unusualAtoms } from "@/lib/ingest/unusual-atoms";
import { nameAtoms, textAtoms } from "@/lib/registry/name-atoms";
import { ATOM_SIGN, cutTexts, toTsvector } from "@/lib/search/tsvector";

function lexemesOf(text: string): Set<string> {
  const vector = toTsvector(cutTexts([{ weight: "C", text }]), unusualAtoms(text));
  const written = vector.matchAll(/(?:'((?:[^']|'')*)'|([^\s:]+))(?::[\dA-D,]*)?(?: |$)/gu);
  return new Set([...written].map(([, quoted, plain = ""]) => quoted?.replaceAll("''", "'") ?? plain));
}

const missing = (text: string) => {
  const lexemes = lexemesOf(text);
  return textAtoms(text).filter((atom) => !lexemes.has(atom) && !lexemes.has(ATOM_SIGN + atom));
};

test.each([
  ["China's schools, and Kenya’s", []],
  ["the teachers' day of 1990's", []],
  ["第3届论坛 in 2025，尼加拉瓜", []],
  ["l’Égypte", ["egypte"]],
  ["Xi'an and O'Brien's", ["xi", "an", "and", "brien"]],
  ["Łódź", ["lodz"]],
  ["Zanzi\u00adbar", ["zanzibar"]],
  ["尼\u200b加", ["尼加", "尼", "加"]],
  ["1,000th", ["000th"]],
])("of %s the search may read otherwise: %j", (text, atoms) => {
  expect(unusualAtoms(text)).toEqual(atoms);
});

test("a name has its words and its pairs of characters, a character alone, and no number or letter", () => {
  expect(nameAtoms("Côte d’Ivoire 2025, U.S.")).toEqual(["cote", "ivoire"]);
  expect(nameAtoms("中 G20 峰會論")).toEqual(["中", "g20", "峰会", "会论"]);
});

const ALPHABET = [
  ..."abzéÅøßıæŁΣσ'’ʼ`.,，-–·ﬁ²½Ⅷ٣12中尼魯会々〇かー한글ㅎㅏไทย\u0301\u00ad\u200b\u200d\u20e3\u0903 \n“”(𠀀𝐀😀",
];
const pieces = fc.oneof(
  fc.constantFrom(...ALPHABET),
  fc.constantFrom("Kenya", "ss", "'s", "1,000", "2.50", "万", "New "),
  fc.string({ unit: "binary", maxLength: 2 }),
);

test("whatever a text is made of, every atom of it is in the index", () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (given) => {
      expect(missing(given.join("").toWellFormed())).toEqual([]);
    }),
    { numRuns: 3_000 },
  );
});
