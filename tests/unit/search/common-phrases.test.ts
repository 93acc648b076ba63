import { expect, test } from "vitest";
import { commonPhraseBit, commonPhrasesIn } from "@/lib/search/common-phrases";
import { phrasesOf } from "@/lib/search/phrase";
import { cutTexts } from "@/lib/search/tsvector";

const bitsIn = (...texts: string[]) => commonPhrasesIn(cutTexts(texts.map((text) => ({ weight: "C" as const, text }))));
const bitOf = (text: string, prefix = false) => {
  const [phrase] = phrasesOf(text, { exact: true, prefix });
  return phrase ? commonPhraseBit(phrase) : null;
};

test("an article keeps a bit for each common phrase it holds, whatever parts its words", () => {
  expect(bitsIn("A Luban Workshop", "on the Belt and Road; LUBAN, workshop")).toBe(1 | 128);
  expect(bitsIn("Luban and the workshop", "Luban", "workshops of Luban")).toBe(0);
});

test("no phrase reaches from one text into the next", () => {
  expect(bitsIn("by Luban", "Workshop of the year")).toBe(0);
});

test("a phrase has a bit where it is a common one to the word", () => {
  expect(bitOf("Luban Workshop")).toBe(1);
  expect(bitOf("belt and road")).toBe(128);
  expect(bitOf("luban workshop", true)).toBeNull();
  expect(bitOf("the luban workshop")).toBeNull();
  expect(bitOf("luban")).toBeNull();
});
