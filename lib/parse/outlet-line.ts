import type { Span } from "@/lib/archive/diagnostic";
import { readStatedTime, type StatedTimeReading } from "./stated-time";
import { trimSpan } from "./trim-span";

/**
 * A line that reads as `<outlet><dot><time>`, `<outlet><dot>` or a time alone. `sure`: it states a whole date
 * after a dot, or something that begins as one; any other is an outlet line only where its neighbours say so.
 */
export type OutletLine = {
  outlet: Span | null;
  dot: Span | null;
  time: Span | null;
  reading: StatedTimeReading | null;
  sure: boolean;
  /** The form of the feed: a middle dot, one space, `2025-08-29 08:29`. */
  usualDot: boolean;
};

const LONGEST = 200;
const DOT = /[·•・‧|｜]/g;
const WHOLE_DATE = /^\d{4} ?[-/.年] ?\d{1,2} ?[-/.月]/;
const ONLY_NUMBERS = /^\d+(?: ?[-/.:年月日号T] ?\d+)+ ?[日号]?(?: \d{1,2}:\d{2}(?::\d{2})?)?$/;
const DATE_IN_WORDS =
  /^(?:\d{1,2} )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d|^(?:yesterday|today)\b|^\d+ ?(?:minutes?|hours?|days?) ago|^(?:昨天|今天|前天)|^\d+ ?(?:分钟|小时|天)前/i;

/** Reads the trimmed line `start..end` as an outlet line, or answers null. */
export function readOutletLine(text: string, start: number, end: number): OutletLine | null {
  if (end - start > LONGEST) return null;
  const line = text.slice(start, end);
  const dotAt = lastDot(line);
  if (dotAt === -1) {
    const reading = WHOLE_DATE.test(plainForm(line)) ? readStatedTime(line) : null;
    if (reading?.kind !== "time") return null;
    return { outlet: null, dot: null, time: { start, end }, reading, sure: false, usualDot: true };
  }
  const outlet = trimSpan(text, start, start + dotAt);
  const dot = { start: start + dotAt, end: start + dotAt + 1 };
  const time = trimSpan(text, dot.end, end);
  const usualDot = line[dotAt] === "·" && time.start === dot.end + 1 && outlet.end === dot.start;
  const named = outlet.end > outlet.start ? outlet : null;
  if (time.start >= time.end) {
    if (named === null) return null;
    return { outlet: named, dot, time: null, reading: null, sure: false, usualDot };
  }
  const stated = plainForm(text.slice(time.start, time.end));
  const whole = WHOLE_DATE.test(stated);
  if (!whole && !ONLY_NUMBERS.test(stated) && !DATE_IN_WORDS.test(stated)) return null;
  return { outlet: named, dot, time, reading: readStatedTime(text.slice(time.start, time.end)), sure: whole, usualDot };
}

function lastDot(line: string): number {
  let at = -1;
  for (const match of line.matchAll(DOT)) at = match.index;
  return at;
}

/** Full-width digits and signs as plain ones, so that one set of rules reads both. */
function plainForm(stated: string): string {
  return stated.normalize("NFKC").replace(/\s+/g, " ").trim();
}
