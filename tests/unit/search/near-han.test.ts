import { expect, test } from "vitest";
import { isHanWord, nearNames, nearRuns } from "@/lib/search/near-han";

const NAMES = ["鲁班工坊", "尼加拉瓜", "中国", "美国", "泰国", "太国", "世界职业院校"];
const texts = (near: readonly { text: string }[]) => near.map(({ text }) => text);

test.each([
  ["鲁斑工坊", ["鲁班工坊"]],
  ["路班公坊", ["鲁班工坊"]],
  ["鲁班工", ["鲁班工坊"]],
  ["鲁鲁班工坊", ["鲁班工坊"]],
  ["尼家拉瓜", ["尼加拉瓜"]],
  // Of two characters only what sounds so.
  ["忠国", ["中国"]],
  ["泰国", ["太国"]],
  ["德国", []],
  ["鲁班", []],
  ["班鲁工坊", []],
])("%s may have been meant to be %j", (typed, names) => {
  expect(texts(nearNames(typed, NAMES))).toEqual(names);
});

const pairs = (...words: string[]) =>
  new Set(words.flatMap((word) => Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2))));
const HELD = pairs("职业教育", "教师", "教与学", "合作办学");

test.each([
  ["职业教于", ["职业教育", "职业教与", "职业教师"]],
  ["职教育", ["职业教育"]],
  ["合合作办学", ["合作办学"]],
  ["合作半学", ["合作办学"]],
  ["教雨", ["教育", "教与"]],
  ["教市", ["教师"]],
])("%s may have been meant to be one of %j, by what stands together in the archive", (typed, expected) => {
  const found = texts(nearRuns(typed, HELD));
  expect(found).toEqual(expect.arrayContaining(expected));
  for (const text of found) expect([text, [...pairs(text)].every((pair) => HELD.has(pair))]).toEqual([text, true]);
});

test("what sounds as it was typed comes first", () => {
  expect(texts(nearRuns("职业教于", HELD)).slice(0, 2).sort()).toEqual(["职业教与", "职业教育"].sort());
});

test("a word of other letters or of a hundred characters is left alone", () => {
  expect(["鲁班", "Luban", "鲁班workshop", "职", "职".repeat(100)].map(isHanWord)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
});
