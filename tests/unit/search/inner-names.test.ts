import { expect, test } from "vitest";
import { innerNames, possibleInnerNames } from "@/lib/search/inner-names";
import { parseQuery } from "@/lib/search/parse-query";

const MEANINGS = new Map(
  [
    ["泰国", ["thailand"]],
    ["鲁班工坊", ["luban workshop"]],
    ["泰国鲁班工坊", ["luban workshop in thailand"]],
    ["印度", ["india"]],
    ["印度尼西亚", ["indonesia"]],
    ["尼西亚", ["nicaea"]],
  ].map(([name, names], id) => [
    name as string,
    { entities: [{ kind: "country" as const, slug: `e${id}`, id }], names: names as string[], outlets: [] },
  ]),
);

const inside = (text: string) =>
  innerNames(parseQuery(text).tree, MEANINGS).map(({ leaves }) => leaves.map((leaf) => leaf.text).join(" "));

test.each([
  ["泰国的鲁班工坊", ["泰国", "鲁班工坊"]],
  ["泰国鲁班工坊培养了多少学生", ["泰国鲁班工坊"]],
  ["2024泰国鲁班工坊", ["泰国鲁班工坊"]],
  ["印度尼西亚论坛", ["印度尼西亚"]],
  ["魯班工坊在泰國", ["鲁班工坊", "泰国"]],
  // A word that is a name is widened where it stands.
  ["泰国 鲁班工坊", []],
  ["泰国鲁班工坊", ["泰国", "鲁班工坊"]],
  ["“泰国的鲁班工坊”", []],
  ["论坛 -泰国的论坛", []],
  ["Thailand forum", []],
])("inside %s stand %j", (text, names) => {
  expect(inside(text)).toEqual(names);
});

test("an endless text is looked up in part only", () => {
  expect(possibleInnerNames(parseQuery("泰国印度".repeat(2_000)).tree).length).toBeLessThanOrEqual(800);
});
