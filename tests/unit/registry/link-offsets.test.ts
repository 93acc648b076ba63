import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Mention } from "@/lib/archive/mention";
import { nestMentions } from "@/lib/registry/nest-mentions";
import { linkText } from "./shipped-linker";

function places(text: string): [slug: string, start: number, end: number, surface: string][] {
  return linkText(text).mentions.map(({ slug, start, end, surface }) => [slug, start, end, surface]);
}

describe("offsets are those of the original text", () => {
  test.each([
    ["full width", "与ＵＳＡ代表", [["united-states", 1, 4, "ＵＳＡ"]]],
    ["traditional", "學員來自紐西蘭。", [["new-zealand", 4, 7, "紐西蘭"]]],
    ["emoji before", "👩‍🏫 in Peru", [["peru", 9, 13, "Peru"]]],
    ["composed accents", "in Côte d’Ivoire.", [["cote-d-ivoire", 3, 16, "Côte d’Ivoire"]]],
    ["combining accents", "in Co\u0302te d’Ivoire.", [["cote-d-ivoire", 3, 17, "Co\u0302te d’Ivoire"]]],
    ["an accent at the end", "in Peru\u0301!", [["peru", 3, 8, "Peru\u0301"]]],
    ["a line break inside", "left South\r\n  Korea now", [["south-korea", 5, 19, "South\r\n  Korea"]]],
    ["soft hyphen and zero width", "Ka\u00adzakh\u200bstan", [["kazakhstan", 0, 12, "Ka\u00adzakh\u200bstan"]]],
  ])("%s", (_name, text, expected) => {
    expect(places(text)).toEqual(expected);
  });

  test("a name is a whole word of a script with spaces, and needs no spaces around Chinese", () => {
    expect(places("Malians, Omani, womanizing, Chinatown, 与Peru签约")).toEqual([
      ["mali", 0, 7, "Malians"],
      ["oman", 9, 14, "Omani"],
      ["peru", 40, 44, "Peru"],
    ]);
  });

  test("a place also connects its country, in the same place", () => {
    expect(
      linkText("in Astana").mentions.map(({ kind, slug, basis, start, end }) => [kind, slug, basis, start, end]),
    ).toEqual([
      ["place", "astana", "named", 3, 9],
      ["country", "kazakhstan", "place", 3, 9],
    ]);
  });

  test("a group is never expanded into its members", () => {
    expect(places("SCO members, ASEAN and the EU")).toEqual([
      ["shanghai-cooperation-organization", 0, 3, "SCO"],
      ["asean", 13, 18, "ASEAN"],
      ["european-union", 27, 29, "EU"],
    ]);
  });
});

const cross = (one: { start: number; end: number }, other: { start: number; end: number }) =>
  one.start < other.start && other.start < one.end && one.end < other.end;

describe("mentions of a field nest and never cross", () => {
  const PIECES = [
    "Luban Workshop",
    "Luban Workshops",
    "鲁班工坊",
    "魯班工坊",
    " in ",
    " at ",
    "'s ",
    " ",
    ", ",
    " and ",
    "、",
    "和",
    "在",
    "的",
    "第二所",
    "\n",
    "\u200b",
    "é",
    "Egypt",
    "Kazakhstan",
    "China",
    "Sino-",
    "German",
    "Nicaraguan",
    "埃及",
    "哈萨克斯坦",
    "中国",
    "中尼",
    "尼加拉瓜",
    "合作",
    "—",
    "Astana",
    "Cairo",
    "Tianjin",
    "天津",
    "Ain Shams University",
    "Durban University of Technology",
    "Machakos",
    " University",
    "Georgia",
    ", Texas",
    "Korea",
    "Congo",
    "US",
    "2024",
    "World Vocational and Technical Education Development Conference",
    '"Belt and Road"',
    "Tianjin Sino-German University of Applied Sciences",
    "SCO",
    "Summit",
    "上合",
    "天津峰会",
    "近日",
    "日本",
    "👩‍🏫",
    "\ud83d",
    "Ｃｈｉｎａ",
  ];
  const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }).map((pieces) => pieces.join(""));

  test("on any mixture of names, each mention being its slice of the text, the same twice", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { mentions } = linkText(text);
        for (const one of mentions) {
          expect(one.surface).toBe(text.slice(one.start, one.end));
          expect(one.end).toBeGreaterThan(one.start);
          for (const other of mentions) expect(cross(one, other)).toBe(false);
        }
        const inOrder = (a: Mention, b: Mention) => a.start - b.start || b.end - a.end;
        expect(mentions).toEqual([...mentions].sort(inOrder));
        expect(linkText(text).mentions).toEqual(mentions);
      }),
      { numRuns: 2000 },
    );
  });

  test("of two that cross the shorter is left out, and what nests is kept", () => {
    const range = (start: number, end: number) => ({ start, end });
    expect(nestMentions([range(4, 9), range(0, 6), range(1, 3)])).toEqual([range(0, 6), range(1, 3)]);
    expect(nestMentions([range(0, 4), range(2, 9), range(3, 5)])).toEqual([range(2, 9), range(3, 5)]);
  });
});
