import { expect, test } from "vitest";
import type { Part, PartKind } from "@/lib/parse/part-kinds";
import { accountRows } from "@/lib/site/account-rows";
import { shownSigns } from "@/lib/site/shown-signs";

/** A text from its pieces, and the parts that they are. */
function pieces(...list: [PartKind, string][]) {
  const parts: Part[] = [];
  let text = "";
  for (const [kind, piece] of list) {
    parts.push({ kind, start: text.length, end: text.length + piece.length });
    text += piece;
  }
  return { text, parts };
}

const { text, parts } = pieces(
  ["title", "论坛"],
  ["separator", "\n"],
  ["outlet", "Ke Ji Ri Bao"],
  ["separator", "· "],
  ["time", "2025-06-20"],
  ["separator", "\n"],
  ["marker", "Group"],
  ["separator", " "],
  ["group-number", "1"],
  ["separator", ": "],
  ["bullet", "A fact"],
  ["separator", " "],
  ["citation", "[1]"],
  ["bullet", "."],
  ["separator", " - "],
  ["bullet", "Another that is"],
  ["separator", "\n"],
  ["bullet", "wrapped"],
  ["unparsed", "?"],
);
const rows = accountRows(text, parts);

test("each part has a line, with what stands in and after it, and its bytes", () => {
  expect(rows.map(({ kinds, bytes, runs }) => [kinds, bytes, runs.map((run) => run.text).join("|")])).toEqual([
    [["title"], 7, "论坛|\n"],
    [["outlet"], 15, "Ke Ji Ri Bao|· "],
    [["time"], 11, "2025-06-20|\n"],
    [["marker", "group-number"], 9, "Group| |1|: "],
    [["bullet", "citation"], 14, "A fact| |[1]|.| - "],
    [["bullet"], 23, "Another that is|\n|wrapped"],
    [["unparsed"], 1, "?"],
  ]);
});

test("the lines together are the text, and a text without parts has none", () => {
  expect(rows.flatMap(({ runs }) => runs.map((run) => run.text)).join("")).toBe(text);
  expect(accountRows("", [])).toEqual([]);
});

test("a text that begins with a separator has a line for it", () => {
  const led = pieces(["separator", "  "], ["bullet", "A fact"]);
  expect(accountRows(led.text, led.parts).map(({ kinds }) => kinds)).toEqual([[], ["bullet"]]);
});

test("blanks and ends of lines are shown as signs, one for each", () => {
  expect(shownSigns(" -\u3000\t\r\n\n·")).toBe("␣-␣⇥↵↵·");
});
