import { expect, test } from "vitest";
import { parseEnglishNumeral } from "@/lib/knowledge/english-numeral";
import { findNumbers } from "@/lib/knowledge/find-numbers";
import { parseHanNumeral } from "@/lib/knowledge/han-numeral";
import { narrowText } from "@/lib/knowledge/narrow-text";

test.each([
  ["三", 3],
  ["十", 10],
  ["十五", 15],
  ["二十", 20],
  ["三百二十", 320],
  ["一千零五", 1_005],
  ["两千", 2_000],
  ["一万二千", 12_000],
  ["十万", 100_000],
  ["二十三万五千", 235_000],
  ["一亿两千万", 120_000_000],
  ["二〇二五", null],
  ["三四", null],
])("the value of %s is %s", (text, value) => {
  expect(parseHanNumeral(text)).toBe(value);
});

test.each([
  ["seven", 7],
  ["thirty-two", 32],
  ["two hundred and fifty", 250],
  ["three thousand five hundred", 3_500],
  ["two million", 2_000_000],
  ["two four", null],
  ["four twenty", null],
])("the value of %s is %s", (text, value) => {
  expect(parseEnglishNumeral(text)).toBe(value);
});

const valuesIn = (text: string) =>
  findNumbers(narrowText(text)).map(({ value, upTo }) => (upTo === null ? value : [value, upTo]));

test.each([
  ["1,234 students and 5.5 million people", [1_234, 5_500_000]],
  ["20-30, 20 to 30, between 20 and 30; 120 and 45", [[20, 30], [20, 30], [20, 30], 120, 45]],
  [
    "200万元至300万元, 2至3名",
    [
      [2_000_000, 3_000_000],
      [2, 3],
    ],
  ],
  ["１，２００名，３６个", [1_200, 36]],
  ["tens of thousands of visitors, dozens of firms, a dozen", [10_000, 12, 12]],
  ["数百名, 上千人, 近百名, 十余家", [100, 1_000, 100, 10]],
  ["4.2万人, 1.5万余人, 3亿元", [42_000, 15_000, 300_000_000]],
  ["第十八届, 第二, 21st, 5G, 12-day, COVID-19, Four Seasons", []],
  ["2025-08-29 08:29, 022-28112345, 010, 3:2, 10/12", []],
  ["百分之九十六, 98.5%, 85 percent", [96, 98.5, 85]],
  ["一个, 二期, one of them", []],
])("the numbers of %s are %j", (text, values) => {
  expect(valuesIn(text)).toEqual(values);
});

test("a narrow text has the length of the text, so that offsets are the text's own", () => {
  const text = "共有３６个鲁班工坊，１，２００名学员；占地１.５万平方米（约）。";
  expect(narrowText(text)).toHaveLength(text.length);
  expect(narrowText(text)).toBe("共有36个鲁班工坊，1,200名学员；占地1.5万平方米(约)。");
});
