import { expect, test } from "vitest";
import { expansionTexts, wholeExpansionTexts } from "@/lib/site/expansion-texts";

const outlet = { en: "China News", zh: "中国新闻网" };

test("a sentence tells two names, and a list tells every one", () => {
  const expanded = [
    { text: "DRC", others: ["刚果（金）", "DR Congo", "drc", "民主刚果"], outlets: [] },
    { text: "CNS", others: [], outlets: [outlet] },
  ];
  expect(expansionTexts(expanded, "zh")).toEqual(["DRC = 刚果（金） = DR Congo = …", "CNS = 中国新闻网"]);
  expect(wholeExpansionTexts(expanded, "en")).toEqual(["DRC = 刚果（金） = DR Congo = 民主刚果", "CNS = China News"]);
});

test("where the sentence tells all there is no list", () => {
  const expanded = [{ text: "DRC", others: ["DR Congo", "drc", "刚果（金）"], outlets: [] }];
  expect(expansionTexts(expanded, "en")).toEqual(["DRC = DR Congo = 刚果（金）"]);
  expect(wholeExpansionTexts(expanded, "en")).toEqual([]);
});
