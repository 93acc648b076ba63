import { expect, test } from "vitest";
import { orderNames } from "@/lib/search/order-names";

const named = (en: string | null, zh: string | null) => ({ names: { en, zh }, slug: (en ?? zh ?? "").toLowerCase() });

const THINGS = [
  named("Kazakhstan", "哈萨克斯坦"),
  named("Côte d'Ivoire", "科特迪瓦"),
  named("Åland Islands", "奥兰群岛"),
  named('"Belt and Road" Forum', "“一带一路”论坛"),
  named("2nd Forum", "第二届论坛"),
  named("10th Forum", null),
  named(null, "重庆论坛"),
  named("China", "中国"),
];

const order = (language: "en" | "zh") =>
  orderNames(THINGS, language).map(
    ({ thing: { names }, letter }) => `${letter} ${names[language] ?? names.en ?? names.zh}`,
  );

test("in English names stand from A to Z, without regard to signs and accents; Chinese names come after", () => {
  expect(order("en")).toEqual([
    "0–9 2nd Forum",
    "0–9 10th Forum",
    "A Åland Islands",
    'B "Belt and Road" Forum',
    "C China",
    "C Côte d'Ivoire",
    "K Kazakhstan",
    "… 重庆论坛",
  ]);
});

test("in Chinese they stand by pinyin, characters with two readings by the one of the word, Latin names among them", () => {
  expect(order("zh")).toEqual([
    "0–9 10th Forum",
    "A 奥兰群岛",
    "C 重庆论坛",
    "D 第二届论坛",
    "H 哈萨克斯坦",
    "K 科特迪瓦",
    "Y “一带一路”论坛",
    "Z 中国",
  ]);
});
