import { describe, expect, test } from "vitest";
import { suggestNames, toSuggestionEntry } from "@/lib/search/suggest-names";

const ENTRIES = [
  toSuggestionEntry({ kind: "country", slug: "nicaragua", names: { en: "Nicaragua", zh: "尼加拉瓜" }, count: 3 }, [
    "Nicaragua",
    "尼加拉瓜",
  ]),
  toSuggestionEntry({ kind: "country", slug: "niger", names: { en: "Niger", zh: "尼日尔" }, count: 5 }, [
    "Niger",
    "尼日尔",
  ]),
  toSuggestionEntry(
    { kind: "workshop", slug: "luban-workshop", names: { en: "Luban Workshop", zh: "鲁班工坊" }, count: 9 },
    ["Luban Workshop", "鲁班工坊", "魯班工坊"],
  ),
  toSuggestionEntry({ kind: "place", slug: "tianjin", names: { en: "Tianjin", zh: "天津" }, count: 7 }, [
    "Tianjin",
    "天津",
  ]),
  toSuggestionEntry(
    { kind: "organization", slug: "tianjin-hall", names: { en: "Hall of Tianjin Timber", zh: null }, count: 1 },
    ["Hall of Tianjin Timber"],
  ),
  toSuggestionEntry({ kind: "workshop", slug: "tianjin-workshop", names: { en: null, zh: "天津工坊" }, count: 7 }, [
    "天津工坊",
  ]),
];
const suggested = (typed: string) => suggestNames(ENTRIES, typed, 3).map(({ slug }) => slug);

describe("what is typed suggests", () => {
  test.each([
    ["the beginning of an English name, the most named first", "ni", ["niger", "nicaragua"]],
    ["capitals and accents", "NÍC", ["nicaragua"]],
    ["toneless pinyin", "niji", ["nicaragua"]],
    ["pinyin with spaces", "lu ban", ["luban-workshop"]],
    ["Chinese", "尼加", ["nicaragua"]],
    ["Chinese from within a name", "工坊", ["luban-workshop", "tianjin-workshop"]],
    ["traditional Chinese", "魯班", ["luban-workshop"]],
    ["a later word of a name", "works", ["luban-workshop"]],
    ["of what is named as often the shortest name first", "天", ["tianjin", "tianjin-workshop"]],
    ["words of a name in any order", "works lu", ["luban-workshop"]],
    ["words that begin alike, the shorter typed first", "ti tianjin", ["tianjin-hall"]],
    ["nothing where one of the words begins none", "works nic", []],
    ["nothing where one word is typed twice", "luban luban", []],
    ["nothing from within a word", "anjin", []],
    ["nothing for signs", "?!", []],
  ])("%s", (_name, typed, expected) => {
    expect(suggested(typed)).toEqual(expected);
  });
});
