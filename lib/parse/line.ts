import type { Span } from "@/lib/archive/diagnostic";
import { type BodyMarker, readBodyMarker } from "./body-marker";
import { cleanText } from "./clean-text";
import { beginsWithListSign } from "./list-sign";
import { type OutletLine, readOutletLine } from "./outlet-line";
import { endsCitation } from "./sentence-end";
import { skipBlank, skipBlankBack } from "./trim-span";

/** A line that is not blank, without its blank ends, and what its beginning or shape shows. */
export type Line = Span & {
  shape: "text" | "chrome" | "marker" | "bullet" | "outlet";
  marker: BodyMarker | null;
  outlet: OutletLine | null;
  /** A paragraph begins here: a blank line comes before it, or it is indented by two full-width spaces. */
  paragraph: boolean;
};

const CHROME = new Set(["search documents", "workflow", "icon"]);
const LONGEST_CHROME = 20;
const LINE = /[^\n\r]+/g;
const INDENT = "\u3000\u3000";

/** The lines of a file that hold anything, in order, and the first blank line, if one stands between them. */
export function readLines(text: string): { lines: Line[]; blank: Span | null } {
  const lines: Line[] = [];
  let blank: Span | null = null;
  let previousEnd = 0;
  for (const match of text.matchAll(LINE)) {
    const lineEnd = match.index + match[0].length;
    const start = skipBlank(text, match.index, lineEnd);
    if (start === lineEnd) continue;
    const end = skipBlankBack(text, start, lineEnd);
    const gap = lines.length > 0 && countBreaks(text, previousEnd, start) > 1;
    if (gap && blank === null) blank = { start: previousEnd, end: start };
    const paragraph = lines.length === 0 || gap || text.startsWith(INDENT, match.index);
    lines.push({ start, end, paragraph, ...shapeOf(text, start, end) });
    previousEnd = end;
  }
  return { lines, blank };
}

function shapeOf(text: string, start: number, end: number): Pick<Line, "shape" | "marker" | "outlet"> {
  const none = { marker: null, outlet: null };
  if (end - start <= LONGEST_CHROME && CHROME.has(cleanText(text.slice(start, end)).toLowerCase())) {
    return { ...none, shape: "chrome" };
  }
  const marker = readBodyMarker(text, start);
  if (marker && marker.words.end <= end) return { ...none, shape: "marker", marker };
  if (beginsWithListSign(text, start, end)) return { ...none, shape: "bullet" };
  const outlet = readOutletLine(text, start, end);
  // A line with a `[n]` at its end is of a body, whatever dots and dates it has.
  if (outlet === null || endsCitation(text, start, end)) return { ...none, shape: "text" };
  return { ...none, shape: "outlet", outlet };
}

/** How many lines end in `start..end`; CRLF ends one. */
function countBreaks(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at += 1) {
    const sign = text[at];
    if (sign === "\n" || (sign === "\r" && text[at + 1] !== "\n")) count += 1;
  }
  return count;
}
