import { expect, test } from "vitest";
import { askedPhrases } from "@/lib/search/leaf-phrases";
import { parseQuery } from "@/lib/search/parse-query";

test.each([
  ["the forum of Kazakhstan", ["~forum", "~kazakhstan"]],
  ["the of", ["the", "of"]],
  ['"the" forum', ["the", "~forum"]],
  ["(the OR forum) -Kazakhstan", ["~forum"]],
  ["论坛 the", ["论 坛"]],
])("of %s these are marked: %j", (text, marked) => {
  expect(askedPhrases(parseQuery(text).tree).map(({ terms }) => terms.join(" "))).toEqual(marked);
});
