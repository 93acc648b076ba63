import { describe, expect, test } from "vitest";
import { DIAGNOSTIC_CODES } from "@/lib/parse/diagnostic-codes";
import { API_ENDPOINTS } from "@/lib/site/api-endpoints";
import { aboutEn } from "@/lib/site/messages/about-en";
import { aboutZh } from "@/lib/site/messages/about-zh";
import { apiTextZh } from "@/lib/site/messages/api-text-zh";
import { compareTextIn } from "@/lib/site/messages/compare";
import type { DataText } from "@/lib/site/messages/data-text";
import { dataTextEn } from "@/lib/site/messages/data-text-en";
import { dataTextZh } from "@/lib/site/messages/data-text-zh";
import { en } from "@/lib/site/messages/en";
import { figuresTextIn } from "@/lib/site/messages/figures";
import { findingEn } from "@/lib/site/messages/finding-en";
import { findingZh } from "@/lib/site/messages/finding-zh";
import { indexTextIn } from "@/lib/site/messages/index-text";
import { networkTextIn } from "@/lib/site/messages/network";
import { readingIn } from "@/lib/site/messages/reading";
import { registerTextIn } from "@/lib/site/messages/register";
import { timelineTextIn } from "@/lib/site/messages/timeline";
import { zh } from "@/lib/site/messages/zh";

/** Every sentence with where it stands; functions are not called here. */
function sentences(value: unknown, path: string): [string, string][] {
  if (typeof value === "string") return [[path, value]];
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, inner]) => sentences(inner, path === "" ? key : `${path}.${key}`));
}

// The name in the other language stands in that language, and a sign has no letters.
const LATIN_IN_CHINESE = new Set(["site.otherName", "linking.afterBasis"]);

/** Texts that have a file of their own, for both languages. */
const OWN = {
  compare: compareTextIn,
  index: indexTextIn,
  network: networkTextIn,
  reading: readingIn,
  timeline: timelineTextIn,
  figures: figuresTextIn,
  register: registerTextIn,
};
const own = (language: "en" | "zh") =>
  Object.entries(OWN).flatMap(([name, textIn]) => sentences(textIn(language), name));

describe("the interface speaks two languages", () => {
  test("no sentence is empty", () => {
    const empty = [...sentences(en, "en"), ...sentences(zh, "zh"), ...own("en"), ...own("zh")].filter(
      ([, text]) => text.trim() === "",
    );
    expect(empty).toEqual([]);
  });

  test("every Chinese sentence is in Chinese", () => {
    const latin = [...sentences(zh, ""), ...own("zh")].filter(
      ([path, text]) => !LATIN_IN_CHINESE.has(path) && !/\p{Script=Han}/u.test(text),
    );
    expect(latin).toEqual([]);
  });

  test("no English sentence holds Chinese, except as an example or the archive's own name", () => {
    const mixed = [...sentences(en, ""), ...own("en")].filter(([, text]) => /\p{Script=Han}/u.test(text));
    expect(mixed.map(([path]) => path)).toEqual(["site.otherName", "search.hint"]);
  });

  test("every code of a fault is said in both languages, no two alike", () => {
    for (const { kinds } of [en.batch, zh.batch]) {
      expect(Object.keys(kinds).sort()).toEqual(Object.keys(DIAGNOSTIC_CODES).sort());
      expect(new Set(Object.values(kinds)).size).toBe(Object.keys(kinds).length);
    }
  });

  test("Chinese sentences use Chinese punctuation", () => {
    const halfWidth = [...sentences(zh, ""), ...sentences(aboutZh, "about")].filter(([, text]) =>
      /\p{Script=Han}[,;:?!]/u.test(text),
    );
    expect(halfWidth).toEqual([]);
  });

  test("both languages have the same parts of the page about the archive", () => {
    const parts = (text: typeof aboutEn) => text.sections.map(({ id, paragraphs }) => [id, paragraphs.length]);
    expect(parts(aboutZh)).toEqual(parts(aboutEn));
  });

  test("all that the API's document says has its words on the Chinese page", () => {
    const unsaid = API_ENDPOINTS.flatMap(({ operationId, examples, ...endpoint }) => [
      ...(apiTextZh.operation(operationId) === null ? [operationId] : []),
      ...Object.keys({ ...endpoint.pathParameters, ...endpoint.parameters }).filter(
        (name) => apiTextZh.parameterText(name) === null,
      ),
      ...examples.map(({ title }) => title).filter((title) => apiTextZh.exampleText(title) === title),
    ]);
    expect(unsaid).toEqual([]);
  });

  test("both languages show the same ways to use the data, with the same examples", () => {
    const parts = ({ doors }: DataText) => doors.map(({ id, code }) => [id, code.map(({ lines }) => lines)]);
    expect(parts(dataTextZh)).toEqual(parts(dataTextEn));
  });

  test("counts are said as the language says them", () => {
    expect([0, 1, 2, 15000].map(en.count.articles)).toEqual([
      "0 articles",
      "1 article",
      "2 articles",
      "15,000 articles",
    ]);
    expect([0, 1, 15000].map(zh.count.articles)).toEqual(["0 篇文章", "1 篇文章", "15,000 篇文章"]);
  });

  test("a count and its verb agree", () => {
    expect([1, 1500].map(findingEn.someMore)).toEqual([
      "1 more article matches some of the words",
      "1,500 more articles match some of the words",
    ]);
    expect([1, 3].map(findingEn.someInstead)).toEqual([
      "None matches every word; 1 article matches some of them",
      "None matches every word; 3 articles match some of them",
    ]);
  });

  test("no sentence says that a group connects its members with an article", () => {
    const texts = [...sentences(en, ""), ...sentences(zh, ""), ...sentences([aboutEn, aboutZh], "about")];
    const said = [
      ...texts.filter(([path]) => path !== "linking.rules.member").map(([, text]) => text),
      ...[findingEn, findingZh].flatMap(({ connectedAmong, connectedBesides }) => [
        connectedAmong(2, 1),
        connectedBesides(2, 1),
      ]),
    ];
    expect(
      said.filter((text) => /group (it|the country) belongs to|a member for its group|所属(的)?集团[，。]/u.test(text)),
    ).toEqual([]);
  });

  test("every way of reading an odd address has its sentence", () => {
    const notes = [
      { kind: "ignored-parameter", parameter: "foo", value: "1" },
      { kind: "invalid-value", parameter: "from", value: "2025-99" },
      { kind: "unknown-value", parameter: "country", value: "atlantis" },
      { kind: "shortened-text", length: 1000 },
      { kind: "reversed-dates", from: "2025-09", to: "2025-01" },
      { kind: "beyond-last-page", page: 99, pageCount: 1 },
      { kind: "unfinished-batch", batch: 12, latest: 11 },
      { kind: "cut-query" },
    ] as const;
    expect(notes.map(en.search.note)).toEqual([
      "“foo” is not a parameter of this list and was left out.",
      "“2025-99” cannot be read as a value of “from” and was left out.",
      "Nothing in the archive is called “atlantis” under “country”, so nothing matches it.",
      "The search text was longer than 1,000 characters; the rest was left out.",
      "The dates are reversed: nothing is both after 2025-09 and before 2025-01.",
      "There is no page 99 here; this is page 1, the last.",
      "Batch 12 is not finished, so what it finds may still change; the last finished one is 11.",
      "The search asked for more words or brackets than are searched for; the last ones were left out.",
    ]);
    expect(notes.map(zh.search.note).every((text) => /\p{Script=Han}/u.test(text))).toBe(true);
  });
});
