import type { Span } from "@/lib/archive/diagnostic";
import { plainTime, readStatedTime, type StatedTimeReading } from "./stated-time";
import { trimSpan } from "./trim-span";
import { readUndotted } from "./undotted-outlet";

/**
 * A line that reads as `<outlet><dot><time>`, `<outlet><dot>`, a time alone, or an outlet and a time without a
 * dot. `sure`: it states a whole date after a dot, or something that begins as one; any other is an outlet line
 * only where its neighbours say so.
 */
export type OutletLine = {
  outlet: Span | null;
  /** The dot, or what stands in its place. */
  dot: Span | null;
  time: Span | null;
  reading: StatedTimeReading | null;
  sure: boolean;
  /** The form of the feed: a middle dot, one space, `2025-08-29 08:29`. */
  usualDot: boolean;
};

const LONGEST = 200;
const DOT = /[·•・‧∙⋅|｜]/g;
/** Most lines of a body broken over lines have neither a dot nor a year, and are passed over at once. */
const DOT_OR_YEAR = /[·•・‧∙⋅|｜]|[12１２][0-9０-９]{3}/;
const WHOLE_DATE = /^\d{4} ?[-/.年] ?\d{1,2} ?[-/.月]/;
const ONLY_NUMBERS = /^\d+(?: ?[-/.:年月日号时T] ?\d+)+ ?[日号分]?(?: \d{1,2}:\d{2}(?::\d{2})?)?$|^\d{8}$/;
const DATE_IN_WORDS =
  /^(?:\d{1,2} )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d|^(?:yesterday|today)\b|^\d+ ?(?:minutes?|hours?|days?) ago|^(?:昨天|今天|前天)|^\d+ ?(?:分钟|小时|天)前/i;

/** Reads the trimmed line `start..end` as an outlet line, or answers null. */
export function readOutletLine(text: string, start: number, end: number): OutletLine | null {
  if (end - start > LONGEST) return null;
  const line = text.slice(start, end);
  if (!DOT_OR_YEAR.test(line)) return null;
  const dots = Array.from(line.matchAll(DOT), (match) => match.index);
  const last = dots.at(-1);
  const dotted = last === undefined ? null : readDotted(text, start, start + last, end);
  if (dotted?.time) return dotted;
  return readUndotted(text, start, end) ?? readFurtherText(text, start, dots, end) ?? dotted;
}

function readDotted(text: string, start: number, dotAt: number, end: number): OutletLine | null {
  const outlet = trimSpan(text, start, dotAt);
  const dot = { start: dotAt, end: dotAt + 1 };
  const time = trimSpan(text, dot.end, end);
  const usualDot = text[dotAt] === "·" && time.start === dot.end + 1 && outlet.end === dot.start;
  const named = outlet.end > outlet.start ? outlet : null;
  if (time.start >= time.end) {
    if (named === null) return null;
    return { outlet: named, dot, time: null, reading: null, sure: false, usualDot };
  }
  const stated = plainTime(text.slice(time.start, time.end));
  const whole = WHOLE_DATE.test(stated);
  if (!whole && !ONLY_NUMBERS.test(stated) && !DATE_IN_WORDS.test(stated)) return null;
  return { outlet: named, dot, time, reading: readStatedTime(text.slice(time.start, time.end)), sure: whole, usualDot };
}

/** A time after a dot and something more after a further one, which is no time that the archive reads. */
function readFurtherText(text: string, start: number, dots: number[], end: number): OutletLine | null {
  for (let at = dots.length - 2; at >= 0; at -= 1) {
    const line = readDotted(text, start, start + (dots[at] ?? 0), start + (dots[at + 1] ?? 0));
    if (line?.reading?.kind !== "time" || line.time === null) continue;
    const reading = { kind: "invalid" as const, reason: "more text stands after the time" };
    return { ...line, time: { start: line.time.start, end }, reading, sure: false };
  }
  return null;
}
