import { describe, expect, test } from "vitest";
import { parseFile } from "@/lib/parse/parse-file";

const HEAD = "T\nSearch documents\nTitle\nHu Xiu· 2025-08-29 08:29\n";

function bullets(body: string): string[] | undefined {
  return parseFile(HEAD + body, "a.txt").value.articles[0]?.groups.flatMap((group) =>
    group.bullets.map(({ text }) => text),
  );
}

describe("a text is shown without separators and markers", () => {
  test.each([
    ["Group 1 - Two [1][2]. - Three [3]", ["Two.", "Three"]],
    ["Group 1 - 中文 [1]。 - 完 [2]", ["中文。", "完"]],
    ["Group 1 - One [1] more", ["One more"]],
    ["Group 1 - 学生 [1] 很多", ["学生很多"]],
    ["Group 1 - Industry-education and 2024-2025 [1]", ["Industry-education and 2024-2025"]],
    ["Group 1 - Document 国发[2025]12 [1]", ["Document 国发[2025]12"]],
    ["Group 1 - A  B\tC [1]", ["A B C"]],
    ["Group 1 - The line was broken\nhere [1]", ["The line was broken here"]],
    ["Group 1 - 一行被\n断开 [1]", ["一行被断开"]],
    ["Group 1 - 共建“鲁班\n工坊” [1]", ["共建“鲁班工坊”"]],
    ["Group 1 - a <b>tag</b> &amp; more [1]", ["a <b>tag</b> &amp; more"]],
    ["Group 1 - A second group, Group 2: is only named [1]", ["A second group, Group 2: is only named"]],
    ["- One [1]\n- Two [2]", ["One", "Two"]],
  ])("%j", (body, expected) => {
    expect(bullets(body)).toEqual(expected);
  });
});

describe("a character that no database holds refuses its article alone", () => {
  test.each([
    ["nul-character", "\0"],
    ["lone-surrogate", "\ud83d"],
    ["lone-surrogate", "\udc00"],
  ])("%s", (code, character) => {
    const bad = `Bad ${character}\nHu Xiu· 2025-08-28 08:29\nGroup 1 - A [1]\n`;
    const text = `${HEAD}Group 1 - A [1]\n${bad}Good\nHu Xiu· 2025-08-27 08:29\nGroup 1 - B [1]`;
    const { value, diagnostics } = parseFile(text, "a.txt");
    expect(value.articles.map(({ title }) => title)).toEqual(["Title", "Good"]);
    expect(value.refused.map(({ start, end }) => text.slice(start, end))).toEqual([bad.trimEnd()]);
    expect(diagnostics.map((found) => [found.code, found.span.start])).toEqual([[code, text.indexOf(character)]]);
  });

  test("also where a hundred others were told before it", () => {
    const text = `${HEAD}Group 1 - ${"\0".repeat(150)} [1]\nLate\nHu Xiu· 2025-08-27 08:29\nGroup 1 - B\0 [1]\nLast\nHu Xiu· 2025-08-26 08:29\nGroup 1 - C\ud83d [1]`;
    const { value, diagnostics } = parseFile(text, "a.txt");
    expect(value.refused.length).toBe(3);
    expect(
      new Set(diagnostics.filter(({ span }) => span.start > text.indexOf("Late")).map(({ code }) => code)),
    ).toEqual(new Set(["nul-character", "lone-surrogate"]));
  });

  test("and a file of another encoding is told a bounded number of times", () => {
    const { diagnostics } = parseFile([..."A file in UTF-16".repeat(100)].join("\0"), "a.txt");
    expect(diagnostics.filter(({ code }) => code === "nul-character").length).toBe(101);
    expect(diagnostics.some(({ message }) => message.includes("1599 times"))).toBe(true);
  });
});

describe("what could be mistaken for a boundary", () => {
  test("a second, identical outlet line is left over, not an article", () => {
    const { value, diagnostics } = parseFile(`${HEAD}Hu Xiu· 2025-08-29 08:29\nGroup 1 - A [1]`, "a.txt");
    expect(value.articles.length).toBe(1);
    expect(value.refused).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toEqual(["text-unparsed"]);
  });

  test("groups that begin again on a line of their own are of an article whose title is lost", () => {
    const text = `${HEAD}Group 1 - A [1] Group 2 - B [1]\nGroup 1 - C [1] Group 2 - D [1]`;
    const { value, diagnostics } = parseFile(text, "a.txt");
    expect(value.articles.map(({ groups }) => groups.length)).toEqual([2]);
    expect(value.refused.map(({ start, end }) => text.slice(start, end))).toEqual(["Group 1 - C [1] Group 2 - D [1]"]);
    expect(diagnostics.map(({ code }) => code)).toEqual(["title-missing"]);
  });

  test("a sentence before ` - ` is no heading of a section", () => {
    const body = "Summary by Sections Market - Fees rose [1] Costs fell. Wages did not - A third fact [2]";
    expect(parseFile(HEAD + body, "a.txt").value.articles[0]?.groups).toEqual([
      {
        number: 1,
        heading: "Market",
        citations: [],
        bullets: [
          { id: "g1-b1", text: "Fees rose Costs fell. Wages did not", citations: [{ number: 1, offset: 9 }] },
          { id: "g1-b2", text: "A third fact", citations: [{ number: 2, offset: 12 }] },
        ],
      },
    ]);
  });

  test("a body of one line may name groups, dates and outlets", () => {
    const body = "Core Viewpoint - In Group 7: of the list, Hu Xiu· 2025-08-29 wrote [1] Group 1: List - A [1]";
    expect(parseFile(HEAD + body, "a.txt").value.articles[0]?.viewpoint?.text).toBe(
      "In Group 7: of the list, Hu Xiu· 2025-08-29 wrote",
    );
  });
});
