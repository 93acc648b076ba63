import { expect, test } from "vitest";
import { parseQuery } from "@/lib/search/parse-query";
import type { NamedLeaf } from "@/lib/search/query-tree";
import { possibleNames, widenQuery } from "@/lib/search/widen-query";

test("of a thing with more names than are searched for it is told how many are left out", () => {
  const { tree } = parseQuery("Congo");
  const others = Array.from({ length: 43 }, (_, index) => `name ${index}`);
  const widened = tree && widenQuery(tree, new Map([["congo", { others: ["Congo", "US", ...others], outlets: [] }]]));
  const { others: taken, cut } = widened as NamedLeaf;
  expect([taken.length, taken[0], cut]).toEqual([40, "name 0", 3]);
});

test("the plural of a name means what the name means", () => {
  const { tree } = parseQuery("luban workshops");
  expect(possibleNames(tree)).toContain("luban workshop");
  const meanings = new Map([["luban workshop", { others: ["Luban Workshop", "鲁班工坊"], outlets: [] }]]);
  const { leaves, others } = (tree && widenQuery(tree, meanings)) as NamedLeaf;
  expect([leaves.length, others]).toEqual([2, ["鲁班工坊"]]);
});

test("a name that ends as a plural does is itself", () => {
  const { tree } = parseQuery("Laos");
  const meanings = new Map([
    ["laos", { others: ["老挝"], outlets: [] }],
    ["lao", { others: ["老族"], outlets: [] }],
  ]);
  expect(((tree && widenQuery(tree, meanings)) as NamedLeaf).others).toEqual(["老挝"]);
});
