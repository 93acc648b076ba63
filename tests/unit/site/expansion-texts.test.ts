import { expect, test } from "vitest";
import { expansionTexts, isShortened, wholeExpansionTexts } from "@/lib/site/expansion-texts";

const outlet = { en: "China News", zh: "中国新闻网" };

test("a line tells two names, and a list tells every one", () => {
  const expanded = [
    { text: "DRC", entities: [], others: ["刚果（金）", "DR Congo", "drc", "民主刚果"], outlets: [] },
    { text: "CNS", entities: [], others: [], outlets: [outlet] },
  ];
  expect(expansionTexts(expanded, "zh")).toEqual(["DRC = 刚果（金） = DR Congo = …", "CNS = 中国新闻网"]);
  expect(wholeExpansionTexts(expanded, "en")).toEqual(["DRC = 刚果（金） = DR Congo = 民主刚果", "CNS = China News"]);
  expect(isShortened(expanded, "en")).toBe(true);
});

test("where the line tells all nothing is left out", () => {
  const expanded = [{ text: "DRC", entities: [], others: ["DR Congo", "drc", "刚果（金）"], outlets: [] }];
  expect(expansionTexts(expanded, "en")).toEqual(["DRC = DR Congo = 刚果（金）"]);
  expect(isShortened(expanded, "en")).toBe(false);
});
