import { expect, test } from "vitest";
import { hanRunsOf } from "@/lib/search/han-runs";
import { cutTexts, type WeightedText } from "@/lib/search/tsvector";

const CASES: { name: string; texts: WeightedText[]; runs: string }[] = [
  { name: "a plain title beside English", texts: [title("鲁班工坊：在Egypt"), body("It opened in Egypt.")], runs: "" },
  { name: "no Han at all", texts: [title("A forum opens"), body("It was opened.")], runs: "" },
  { name: "a traditional title", texts: [title("魯班工坊，中國")], runs: "鲁班工坊 中国\n" },
  {
    name: "Han in the text",
    texts: [title("论坛"), body("The 鲁班工坊 (2)"), body("合作")],
    runs: "论坛\n鲁班工坊 合作",
  },
  { name: "kana and rare characters", texts: [title("カザフ𠮷"), body("吉")], runs: "カサフ𠮷\n吉" },
  { name: "Han in the text alone", texts: [title("Forum"), body("合作")], runs: "\n合作" },
];

test.each(CASES)("$name", ({ texts, runs }) => {
  expect(hanRunsOf(cutTexts(texts))).toBe(runs);
});

function title(text: string): WeightedText {
  return { weight: "A", text };
}

function body(text: string): WeightedText {
  return { weight: "C", text };
}
