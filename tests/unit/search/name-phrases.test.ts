import { expect, test } from "vitest";
import { askedNames, nameFinder } from "@/lib/search/name-phrases";
import { parseQuery } from "@/lib/search/parse-query";
import { cutTexts, toTsvector } from "@/lib/search/tsvector";

const finder = nameFinder([
  "Thai Luban Workshop",
  "Luban Workshop",
  "Egypt",
  "鲁班工坊",
  "Xi'an 工坊",
  "luban  workshop",
]);
const texts = cutTexts([
  { weight: "A", text: "The Thai Luban Workshop" },
  { weight: "C", text: "A Thai-Luban workshop; Luban workshops, Luban. Workshop" },
]);

test("names of several words are kept, each once; those with Han characters and single words are not", () => {
  expect(finder.names).toEqual(["luban workshop", "thai luban workshop"]);
});

test("a name is found where its very words follow each other, within one text", () => {
  expect(finder.find(texts)).toEqual([
    { name: "thai luban workshop", text: 0, unit: 1 },
    { name: "luban workshop", text: 0, unit: 2 },
    { name: "thai luban workshop", text: 1, unit: 1 },
    { name: "luban workshop", text: 1, unit: 2 },
    { name: "luban workshop", text: 1, unit: 6 },
  ]);
  expect(
    finder.find(
      cutTexts([
        { weight: "A", text: "Luban" },
        { weight: "B", text: "Workshop" },
      ]),
    ),
  ).toEqual([]);
});

test("the vector holds a name behind its sign, at the place of its first word", () => {
  const vector = toTsvector(texts, [], finder.find(texts));
  expect(vector).toContain("'_thai luban workshop':2A,14C");
  expect(vector).toContain("'_luban workshop':3A,15C,19C");
});

test("a text asks for the names in its phrases, denied ones too, and for no beginning", () => {
  const asked = (q: string) => askedNames(parseQuery(q).tree);
  expect(asked('"Thai Luban Workshop" -"luban workshop" (forum OR "Belt  and Road")')).toEqual([
    "thai luban workshop",
    "luban workshop",
    "belt and road",
  ]);
  expect(asked("luban workshop 鲁班工坊 univers*")).toEqual([]);
});
