import { describe, expect, test } from "vitest";
import { formatDiagnostic } from "@/lib/parse/format-diagnostic";
import { LineIndex } from "@/lib/parse/line-index";
import { parseFile } from "@/lib/parse/parse-file";

function printedOf(text: string, code: string): string {
  const found = parseFile(text, "a.txt").diagnostics.find((diagnostic) => diagnostic.code === code);
  if (!found) throw new Error(`no ${code}`);
  return formatDiagnostic(found, text);
}

describe("a diagnostic on a terminal", () => {
  test("names path, line and column, and points with a caret", () => {
    const text = "Topic\nSearch documents\nTitle\nHu Xiu· 2025-13-40 08:29\nCore Viewpoint - A [1]\n";
    expect(printedOf(text, "date-invalid")).toBe(
      [
        "a.txt:4:9: error date-invalid found `2025-13-40 08:29`, but there is no month 13; expected a time like `2025-08-29 08:29`",
        "Hu Xiu· 2025-13-40 08:29",
        "        ^^^^^^^^^^^^^^^^",
      ].join("\n"),
    );
  });

  test("counts a Chinese character as one column and two cells", () => {
    const text = "话题\nSearch documents\n标题\n人民日报· 2025-02-30\nCore Viewpoint - A [1]\n";
    const [head, line, caret] = printedOf(text, "date-invalid").split("\n");
    expect(head).toContain("a.txt:4:7: error");
    expect(line).toBe("人民日报· 2025-02-30");
    expect(caret).toBe("          ^^^^^^^^^^");
  });

  test("counts a character outside the basic plane as one column", () => {
    const text = "话题\nSearch documents\n标题\n𠮷𠮷报· 2025-02-30\nCore Viewpoint - A [1]\n";
    expect(printedOf(text, "date-invalid")).toContain("a.txt:4:6: error");
  });

  test("cuts a long line around the place", () => {
    const text = `T\nSearch documents\nTitle\nHu Xiu· 2025-08-29 08:29\nCore Viewpoint - ${"x".repeat(500)}\0${"y".repeat(500)} [1]`;
    expect(printedOf(text, "nul-character")).toBe(
      [
        "a.txt:5:518: error nul-character found a NUL character; expected text (U+0000)",
        `…${"x".repeat(40)}\u2400${"y".repeat(59)}…`,
        `${" ".repeat(41)}^`,
      ].join("\n"),
    );
  });

  test("never sends a control sequence or a direction mark to the terminal", () => {
    const text = "T\nSearch documents\nTitle\n\u001b[31mHu\u202e· 2025-02-30\nGroup 1 - A [1]";
    const printed = printedOf(text, "date-invalid");
    expect(printed).toContain("\u241b[31mHu·· 2025-02-30");
    for (const sign of "\u001b\u202e") expect(printed).not.toContain(sign);
  });

  test("prints the head alone where the file is empty", () => {
    expect(printedOf("", "no-articles")).toBe(
      "a.txt:1:1: warning no-articles found no article in an empty file; expected at least one",
    );
  });
});

describe("lines and columns", () => {
  test.each([
    ["\n", 2, 2],
    ["\r\n", 3, 2],
    ["\r", 2, 2],
    ["\u2028", 2, 1],
  ])("of a file whose lines end with %j", (ending, offset, line) => {
    expect(new LineIndex(`a${ending}b`).place(offset).line).toBe(line);
  });

  test("of the end of a file", () => {
    expect(new LineIndex("ab\nc").place(4)).toEqual({ line: 2, column: 2 });
    expect(new LineIndex("ab\n").place(3)).toEqual({ line: 2, column: 1 });
  });

  test("span a line without its ending", () => {
    expect(new LineIndex("ab\r\ncd").lineSpan(1)).toEqual({ start: 0, end: 2 });
  });
});
