import { expect, test } from "vitest";
import { parseQuery } from "@/lib/search/parse-query";
import type { NamedLeaf } from "@/lib/search/query-tree";
import { type NameMeanings, possibleNames, quotedName, widenQuery } from "@/lib/search/widen-query";

const called = (id: number, ...names: string[]): NameMeanings => ({
  entities: [{ kind: "country", slug: `e${id}`, id }],
  names,
  outlets: [],
});

function widened(text: string, meanings: ReadonlyMap<string, NameMeanings>): NamedLeaf {
  const { tree } = parseQuery(text);
  return (tree && widenQuery(tree, meanings)) as NamedLeaf;
}

test("a name is told with its other names and not with itself, and is found by what it names", () => {
  const { entities, others } = widened("Congo", new Map([["congo", called(1, "Congo", "刚果", "CONGO", "the Congo")]]));
  expect([entities.map(({ id }) => id), others]).toEqual([[1], ["刚果", "the Congo"]]);
});

test("what has one name is found in other words too: in the plural, by its people, in its language", () => {
  expect(widened("Kenya", new Map([["kenya", called(1, "Kenya")]]))).toMatchObject({ kind: "named", others: [] });
});

test("a function word is a name in capitals only", () => {
  const meanings = new Map([["us", called(1, "United States", "US")]]);
  expect([widened("us", meanings).kind, widened("US", meanings).kind]).toEqual(["word", "named"]);
});

test("the plural of a name means what the name means", () => {
  const meanings = new Map([["luban workshop", called(1, "Luban Workshop", "鲁班工坊")]]);
  expect(possibleNames(parseQuery("luban workshops").tree)).toContain("luban workshop");
  const { leaves, others } = widened("luban workshops", meanings);
  expect([leaves.length, others]).toEqual([2, ["鲁班工坊"]]);
});

test("a name that ends as a plural does is itself", () => {
  const meanings = new Map([
    ["laos", called(1, "Laos", "老挝")],
    ["lao", called(2, "Lao", "老族")],
  ]);
  expect(widened("Laos", meanings).others).toEqual(["老挝"]);
});

test.each([
  ["“一带一路”职业技术教育研讨会", "一带一路 职业技术教育研讨会"],
  ['The"Belt and Road"Forum', "the belt and road forum"],
  ['the "Belt and Road" forum', null],
  ["“一带一路” 研讨会", null],
  ["“一带一路”", null],
  ["一带一路研讨会", null],
])("%s may be the name %j as a whole", (text, name) => {
  expect(quotedName(text, parseQuery(text).tree)).toBe(name);
});
