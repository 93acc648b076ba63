import { expect, test } from "vitest";
import { parseQuery } from "@/lib/search/parse-query";
import type { NamedLeaf } from "@/lib/search/query-tree";
import { widenQuery } from "@/lib/search/widen-query";

test("of a thing with more names than are searched for it is told how many are left out", () => {
  const { tree } = parseQuery("Congo");
  const others = Array.from({ length: 43 }, (_, index) => `name ${index}`);
  const widened = tree && widenQuery(tree, new Map([["congo", { others: ["Congo", "US", ...others], outlets: [] }]]));
  const { others: taken, cut } = widened as NamedLeaf;
  expect([taken.length, taken[0], cut]).toEqual([40, "name 0", 3]);
});
