import { expect, test } from "vitest";
import { receiveDiagnostics } from "@/lib/ingest/receive-diagnostics";
import { excerptParts } from "@/lib/site/excerpt-parts";

/** The place that a receipt of `text` with a fault at `[start, end)` shows, between brackets. */
function shown(text: string, start: number, end: number): string {
  const fault = { code: "x", severity: "error", message: "", path: "a.txt", span: { start, end } } as const;
  const [received] = receiveDiagnostics([fault], text, []);
  if (!received) throw new Error("Nothing was received");
  const { before, marked, after } = excerptParts(received);
  return `${before}[${marked}]${after}`;
}

const LONG = "文".repeat(100);

test.each([
  ["a place in a short line", "one\ntwo three\n", 8, 13, "two [three]"],
  ["the beginning of a line", "one\ntwo", 4, 7, "[two]"],
  ["one after characters of two units", "😀😀 fault", 5, 10, "😀😀 [fault]"],
  ["the end of a line, where nothing is", "one\ntwo", 3, 3, "one[]"],
  ["one so far on that the line is cut before it", `${LONG}fault`, 100, 105, `…${"文".repeat(40)}[fault]`],
  ["a place in a line that begins with an ellipsis", "…and fault", 5, 10, "…and [fault]"],
])("%s", (_, text, start, end, expected) => {
  expect(shown(text, start, end)).toBe(expected);
});
