import { expect, test } from "vitest";
import { findMarks } from "@/lib/search/find-marks";
import { askedPhrases } from "@/lib/search/leaf-phrases";
import { parseQuery } from "@/lib/search/parse-query";

const CASES: { name: string; text: string; query: string; expected: string[] }[] = [
  {
    name: "inflected words are marked whole",
    text: "Ten Workshops opened",
    query: "workshop",
    expected: ["Workshops"],
  },
  { name: "a Han substring is marked", text: "推进职业教育合作", query: "业教", expected: ["业教"] },
  { name: "a Han run over punctuation is not the phrase", text: "中—尼合作", query: "中尼", expected: [] },
  {
    name: "a quotation with a sign is marked",
    text: "支持中國—尼加拉瓜合作",
    query: '"中国—尼加拉瓜"',
    expected: ["中國—尼加拉瓜"],
  },
  {
    name: "with the sign or without it",
    text: "马克吐温、馬克·吐溫",
    query: "马克·吐温",
    expected: ["马克吐温", "馬克·吐溫"],
  },
  { name: "a sign elsewhere is not passed over", text: "马·克吐温", query: "马克·吐温", expected: [] },
  {
    name: "a phrase is marked as one",
    text: "the “Qingdao Consensus”",
    query: '"qingdao consensus"',
    expected: ["Qingdao Consensus"],
  },
  { name: "a broken phrase is not marked", text: "Consensus of Qingdao", query: '"qingdao consensus"', expected: [] },
  { name: "marks after an emoji stand right", text: "🎓 Côte d'Ivoire", query: "cote", expected: ["Côte"] },
  {
    name: "quoted words are marked as they stand",
    text: "Workshop, workshops",
    query: '"workshops"',
    expected: ["workshops"],
  },
  {
    name: "a beginning marks whole words",
    text: "university and universe",
    query: "universit*",
    expected: ["university"],
  },
  { name: "traditional characters are marked", text: "在魯班工坊", query: "鲁班", expected: ["魯班"] },
  { name: "a number is marked in another writing", text: "培训1.5万人", query: "15,000", expected: ["1.5"] },
  { name: "what is denied is not marked", text: "Peru and Chile", query: "Chile -Peru", expected: ["Chile"] },
  { name: "overlapping marks are joined", text: "鲁班工坊", query: "鲁班 班工", expected: ["鲁班工"] },
];

test.each(CASES)("$name", ({ text, query, expected }) => {
  const marks = findMarks(text, askedPhrases(parseQuery(query).tree));
  expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});
