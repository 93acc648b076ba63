import { expect, test } from "vitest";
import { innerNames } from "@/lib/search/inner-names";
import { parseQuery } from "@/lib/search/parse-query";
import { scoringOf } from "@/lib/search/scored-terms";
import { type NameMeanings, widenQuery } from "@/lib/search/widen-query";

const called = (slug: string, ...names: string[]): NameMeanings => ({
  entities: [{ kind: "country", slug, id: slug.length }],
  names,
  outlets: [],
});
const MEANINGS = new Map([
  ["尼加拉瓜", called("nicaragua", "尼加拉瓜", "Nicaragua")],
  ["nicaragua", called("nicaragua", "Nicaragua", "尼加拉瓜")],
  ["luban workshop", called("luban", "Luban Workshop")],
]);

function termsOf(text: string) {
  const { tree } = parseQuery(text);
  const widened = tree && widenQuery(tree, MEANINGS);
  return scoringOf(widened, innerNames(tree, MEANINGS)).terms.map(({ tsquery, forms, weight }) => ({
    tsquery,
    forms: forms.map((form) => form.tsquery + (form.beside === null ? "" : ` where ${form.beside}`)),
    weight,
  }));
}

test("a name is one term: what it names, or its longest lexeme where the whole name stands", () => {
  expect(termsOf("Luban Workshop")).toEqual([
    {
      tsquery: "('~luban' <1> '~workshop') | '@country/luban'",
      forms: ["'@country/luban'", "'~workshop' where '~luban' <1> '~workshop'"],
      weight: 1,
    },
  ]);
  expect(termsOf("Nicaragua")[0]?.forms).toEqual(["'@country/nicaragua'", "'~nicaragua'"]);
});

test("a name inside a word stands for its characters, which are no terms beside it", () => {
  const terms = termsOf("尼加拉瓜的论坛");
  expect(terms.map(({ forms, weight }) => [forms[0], weight])).toEqual([
    ["'瓜的'", 1],
    ["'的论'", 1],
    ["'论坛'", 1],
    ["'@country/nicaragua'", 4],
  ]);
});
