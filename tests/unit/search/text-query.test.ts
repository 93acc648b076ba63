import { expect, test } from "vitest";
import { parseTextQuery } from "@/lib/search/text-query";
import { toTsquery } from "@/lib/search/tsvector";

const CASES: { name: string; text: string; expected: string[] }[] = [
  { name: "an English word is stemmed", text: "Workshops", expected: ["'workshop'"] },
  { name: "words stand alone", text: "Luban Workshop", expected: ["'luban'", "'workshop'"] },
  { name: "two Han characters are one lexeme", text: "职教", expected: ["'职教'"] },
  { name: "a Han run is one phrase", text: "鲁班工坊", expected: ["'鲁班' <1> '班工' <1> '工坊'"] },
  { name: "one Han character is searched for", text: "职", expected: ["'职'"] },
  { name: "a quoted text is one phrase", text: '"Qingdao Consensus"', expected: ["'qingdao' <1> 'consensus'"] },
  { name: "typographic quotes count", text: "“青岛共识”", expected: ["'青岛' <1> '岛共' <1> '共识'"] },
  { name: "an unclosed quote runs to the end", text: 'a "b c', expected: ["'a'", "'b' <1> 'c'"] },
  { name: "both scripts mix", text: "中国2025年会", expected: ["'中国'", "'2025'", "'年会'"] },
  {
    name: "a quoted phrase runs over both scripts",
    text: '"SCO 峰会 2025"',
    expected: ["'sco' <1> '峰会' <2> '2025'"],
  },
  { name: "accents, case and width are folded", text: "Ｃôte", expected: ["'cote'"] },
  { name: "thousands separators are dropped", text: "15,000", expected: ["'15000'"] },
  { name: "an apostrophe is quoted", text: "d'Ivoire", expected: ["'d''ivoir'"] },
  { name: "the same word twice is asked for once", text: "China china", expected: ["'china'"] },
  { name: "punctuation alone asks for nothing", text: "?!…—", expected: [] },
  { name: "operators of SQL and tsquery are text", text: "a & !b:* | 'c", expected: ["'a'", "'b'", "'c'"] },
];

test.each(CASES)("$name", ({ text, expected }) => {
  expect(parseTextQuery(text).phrases.map(toTsquery)).toEqual(expected);
});

test("no more phrases are searched for than a person types", () => {
  const text = Array.from({ length: 200 }, (_, index) => `word${index}`).join(" ");
  expect(parseTextQuery(text).phrases).toHaveLength(64);
});
