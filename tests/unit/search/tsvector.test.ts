import { expect, test } from "vitest";
import { cutTexts, toTsvector as toVector, type WeightedText } from "@/lib/search/tsvector";

const toTsvector = (texts: WeightedText[]) => toVector(cutTexts(texts));

test("Han characters are indexed singly and in pairs, words as they stand and by their stem, with their text's weight", () => {
  expect(
    toTsvector([
      { weight: "A", text: "职教 news" },
      { weight: "C", text: "Workshops" },
    ]),
  ).toBe("职:1A 职教:1A 教:2A news:3A ~news:3A workshops:12C ~workshop:12C");
});

test("characters that do not stand together make no pair", () => {
  expect(toTsvector([{ weight: "C", text: "中—尼" }])).toBe("中:1C 尼:2C");
});

test("a word on several places has all its positions", () => {
  expect(toTsvector([{ weight: "C", text: "go to go" }])).toBe("go:1C,3C ~go:1C,3C to:2C");
});

test("traditional characters are indexed in their simplified form, and a number by what it comes to", () => {
  expect(toTsvector([{ weight: "C", text: "魯 1.5万 2 million" }])).toBe(
    "鲁:1C 1.5:2C #1.5:2C #15000:2C 万:3C 2:4C #2:4C #2000000:4C million:5C ~million:5C",
  );
});

test("past the last position that PostgreSQL keeps, words are indexed without one", () => {
  const vector = toTsvector([{ weight: "C", text: `${"a ".repeat(16_383)}late` }]);
  expect(vector.endsWith(" late ~late")).toBe(true);
});

test("a text of more words than PostgreSQL's index takes is cut to what it takes, positions first", () => {
  const words = Array.from({ length: 130_000 }, (_, index) => `word${index.toString(36)}`).join(" ");
  const vector = toTsvector([{ weight: "C", text: words }]);
  expect(Buffer.byteLength(vector)).toBeLessThan(1_000_000);
  expect(vector.startsWith("= word0 word1 ")).toBe(true);
});

test("only a lexeme that would end too early, or say something else, is quoted", () => {
  const vector = toTsvector([{ weight: "C", text: "Nicaragua's o’clock aͺb" }]);
  expect(vector).toBe("nicaragua:1C ~nicaragua:1C oclock:2C ~oclock:2C 'a b':3C");
});
