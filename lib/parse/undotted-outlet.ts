import type { OutletLine } from "./outlet-line";
import { readStatedTime } from "./stated-time";
import { trimSpan } from "./trim-span";

const YEAR = /[12１２][0-9０-９]{3}(?=[-－/／.．年]| 年)/g;
const CLOCK_AHEAD = /[:：时][0-9０-９]{2}/;
const LEADING = /^(.{8,24}?[:：][0-9０-９]{2}(?:[:：][0-9０-９]{2})?)[\s,，·•・‧∙⋅|｜–—-]+/;
const GAP_BEFORE = /[\s,，:：/–—-]+$/;

/**
 * Reads a line that states a time and no dot before it: the time alone, or day and clock with the outlet before
 * or after them and a space, a dash, a comma or a colon between. Without a clock it may well be a title.
 */
export function readUndotted(text: string, start: number, end: number): OutletLine | null {
  const line = text.slice(start, end);
  for (const { index } of line.matchAll(YEAR)) {
    const reading = readStatedTime(line.slice(index));
    if (reading.kind !== "time") continue;
    const time = { start: start + index, end };
    if (index === 0) return { outlet: null, dot: null, time, reading, sure: false, usualDot: true };
    const gap = GAP_BEFORE.exec(line.slice(0, index));
    if (reading.time.clock === null || gap === null || gap.index === 0) return null;
    const dot = { start: start + gap.index, end: time.start };
    return { outlet: { start, end: dot.start }, dot, time, reading, sure: false, usualDot: false };
  }
  return CLOCK_AHEAD.test(line) ? readTimeFirst(text, start, end, line) : null;
}

function readTimeFirst(text: string, start: number, end: number, line: string): OutletLine | null {
  const [all = "", stated = ""] = LEADING.exec(line) ?? [];
  const reading = stated === "" ? null : readStatedTime(stated);
  if (reading?.kind !== "time" || all.length === line.length) return null;
  const time = { start, end: start + stated.length };
  const outlet = trimSpan(text, start + all.length, end);
  return { outlet, dot: { start: time.end, end: outlet.start }, time, reading, sure: false, usualDot: false };
}
