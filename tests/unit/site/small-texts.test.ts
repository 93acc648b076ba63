import { describe, expect, test } from "vitest";
import { firstSentence } from "@/lib/site/first-sentence";
import { langOf } from "@/lib/site/lang-of";
import { namePair } from "@/lib/site/name-pair";
import { pageHref, pageOf } from "@/lib/site/page-of";
import { sentenceNumber } from "@/lib/site/sentence-number";
import { wordsOfPath } from "@/lib/site/words-of-path";

describe("the first sentence of a text", () => {
  const table = [
    {
      name: "ends at its full stop",
      text: "The event seeks to deepen international cooperation. It was held in Shenzhen.",
      expected: "The event seeks to deepen international cooperation.",
    },
    {
      name: "is not a title's abbreviation",
      text: "Dr. Zheng Qingchun spoke of vocational education cooperation. Others followed.",
      expected: "Dr. Zheng Qingchun spoke of vocational education cooperation.",
    },
    {
      name: "is found in Chinese",
      text: "天津持续深化与上合组织国家的职教合作。目前已建成十个鲁班工坊。",
      expected: "天津持续深化与上合组织国家的职教合作。",
    },
    { name: "is the whole text where nothing ends it", text: "news flash", expected: "news flash" },
    { name: "of nothing is nothing", text: "", expected: "" },
  ];
  test.each(table)("$name", ({ text, expected }) => {
    expect(firstSentence(text)).toBe(expected);
  });
});

describe("the lang of a text", () => {
  test("is stated only where it differs from the page's", () => {
    expect(langOf("中国新闻网", "en")).toBe("zh-Hans");
    expect(langOf("中国新闻网", "zh")).toBeUndefined();
    expect(langOf("Zhong Guo Xin Wen Wang", "zh")).toBe("en");
    expect(langOf("Zhong Guo Xin Wen Wang", "en")).toBeUndefined();
  });
});

describe("a name and the name in the other script", () => {
  const both = { en: "Nicaragua", zh: "尼加拉瓜" };
  test("the interface's language comes first", () => {
    expect(namePair(both, "en", "nicaragua")).toEqual({ name: "Nicaragua", other: "尼加拉瓜" });
    expect(namePair(both, "zh", "nicaragua")).toEqual({ name: "尼加拉瓜", other: "Nicaragua" });
  });
  test("one name is not said twice, and none falls back to the slug", () => {
    expect(namePair({ en: "Lucy Vargas Montal", zh: null }, "zh", "x")).toEqual({
      name: "Lucy Vargas Montal",
      other: null,
    });
    expect(namePair({ en: null, zh: null }, "en", "qingdao")).toEqual({ name: "qingdao", other: null });
  });
});

describe("the page of an index", () => {
  test.each([
    [{ page: "3" }, 3],
    [{ page: ["2", "5"] }, 2],
    [{}, 1],
    [{ page: "-1" }, 1],
    [{ page: "0" }, 1],
    [{ page: "1e9" }, 1],
    [{ page: "99999999999999999999" }, 1],
  ])("%j is page %i", (searchParams, expected) => {
    expect(pageOf(searchParams)).toBe(expected);
  });
  test("the first page has no parameter", () => {
    expect(pageHref("/zh/people", 1)).toBe("/zh/people");
    expect(pageHref("/zh/people", 2)).toBe("/zh/people?page=2");
  });
});

test("a bullet's number is what a reader counts", () => {
  expect(sentenceNumber("g2-b3")).toBe("2.3");
  expect(sentenceNumber("g10-b12")).toBe("10.12");
});

describe("the words of an address that names nothing", () => {
  test.each([
    ["/articles/2025-08-14-luban-workshop-nicaragua", "luban workshop nicaragua"],
    ["/articles/undated-tianjin", "tianjin"],
    ["/countries/%E5%B0%BC%E5%8A%A0%E6%8B%89%E7%93%9C?x=1", "尼加拉瓜"],
    ["/articles/x%ff", ""],
    ["/", ""],
  ])("%s → %j", (path, expected) => {
    expect(wordsOfPath(path)).toBe(expected);
  });
});
