import { describe, expect, test } from "vitest";
import { linkText } from "./shipped-linker";

/** Where 中非 is linked as the country, and where it is left for a person: by the three characters from it on. */
function read(text: string) {
  const { mentions, unlinkedPairs } = linkText(text);
  const around = ({ start }: { start: number }) => text.slice(start, start + 4);
  return {
    linked: mentions.filter(({ surface, kind }) => surface === "中非" && kind === "country").map(around),
    listed: unlinkedPairs.filter(({ surface }) => surface === "中非").map(around),
  };
}

describe("中非 is the Central African Republic, or China and Africa", () => {
  test.each([
    ["beside the full name it is the country", "中非共和国与乍得派团来访，中非总统参观了实训室。", ["中非总统"], []],
    ["in traditional characters too", "中非共和國派團，中非政府致謝。", ["中非政府"], []],
    ["the full name may be English", "Central African Republic；中非驻华大使致辞。", ["中非驻华"], []],
    ["among countries", "中非共和国来华教师说，中非、乍得和喀麦隆需要技工。", ["中非、乍"], []],
    [
      "behind other countries",
      "中非共和国教师说，乍得和中非等国需要技工，喀麦隆、中非两国也是。",
      ["中非等国", "中非两国"],
      [],
    ],
    [
      "by its nationals and its embassy",
      "中非共和国派团，中非籍学员和中非驻华使馆官员出席。",
      ["中非籍学", "中非驻华"],
      [],
    ],
    ...[
      "教师交流",
      "学生到天津",
      "民众往来",
      "首届论坛",
      "优秀青年",
      "代表团",
      "外长会议",
      "教育部长会晤",
      "政府间合作",
    ].map((words): [string, string, string[], string[]] => [
      `before ${words} a person has to look`,
      `中非共和国代表参会，中非${words}。`,
      [],
      [`中非${words.slice(0, 2)}`],
    ]),
    ["before 合作 a person has to look", "中非共和国总统来访，中非合作不断深化。", [], ["中非合作"]],
    ["before 两国 too", "中非两国签署协议，中非共和国代表出席。", [], ["中非两国"]],
    ["without the full name a person has to look", "中非、乍得和喀麦隆的教师参加培训。", [], ["中非、乍"]],
    ["a place is no full name", "中非总统在班吉致辞。", [], ["中非总统"]],
    ["without the full name 合作 is China and Africa", "中非合作与中非职业教育交流增多，中非友好。", [], []],
    [
      "a place of its own right behind decides",
      "中非首都班吉的学校开学，中非班吉技校也开学。",
      ["中非首都", "中非班吉"],
      [],
    ],
    ["a place in brackets too", "学员来自中非（班吉）和班吉（中非）。", ["中非（班", "中非）。"], []],
    ["what is decided once is named for the article", "中非首都班吉开班，中非总统致辞。", ["中非首都", "中非总统"], []],
    ["countries on both sides decide", "喀麦隆、乍得、中非、刚果（布）等国派员。", ["中非、刚"], []],
    [
      "a number of countries behind decides",
      "喀麦隆、中非等国派员，乍得和中非两国也派员。",
      ["中非等国", "中非两国"],
      [],
    ],
    ["pairs beside it decide nothing", "中阿、中非、中拉合作交流增多。", [], []],
    ["a country before China and Africa decides nothing", "肯尼亚、中非合作论坛及中非等多方参与。", [], []],
    ["so it is in names that are known", "中非共和国代表出席中非合作论坛和中非经贸博览会。", [], []],
    ["it is no part of other words", "中非共和国学员学习过程中非常重要，其中非洲学员占三成。", [], []],
  ])("%s", (_rule, text, linked, listed) => {
    expect(read(text)).toEqual({ linked, listed });
  });
});
