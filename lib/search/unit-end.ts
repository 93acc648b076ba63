import { DIGIT, HAN, KANA, LETTER, letterKind, MARK, NUMBER } from "./letter-kind";

/** ' ’ ‘ ＇ */
const APOSTROPHES: readonly number[] = [0x27, 0x2019, 0x2018, 0xff07];
const POINT = 0x2e;
const WIDE_POINT = 0xff0e;
const COMMA = 0x2c;
const WIDE_COMMA = 0xff0c;

/** Longer ones are no amounts. */
const MOST_DIGITS = 15;

const widthOf = (code: number) => (code > 0xffff ? 2 : 1);

/** The kind of the code point at `at`; 0 at the end of the text. */
const kindAt = (text: string, at: number) => letterKind(text.codePointAt(at) ?? 0);

/** Where the word that begins at `start` ends: its letters, digits and marks, and what an apostrophe ties to it. */
export function wordEnd(text: string, start: number): number {
  let at = runEnd(text, start, LETTER | MARK | DIGIT | NUMBER, HAN | KANA);
  while (isApostrophe(text.charCodeAt(at))) {
    const end = runEnd(text, at + 1, LETTER | MARK, HAN);
    if (end === at + 1) break;
    at = end;
  }
  return at;
}

/**
 * Where the number with thousands separators that begins at `start` ends, or -1 where none does: one to three digits,
 * then groups of a comma and three digits, as many as no further digit follows.
 */
export function separatedNumberEnd(text: string, start: number): number {
  let at = digitsEnd(text, start, 3);
  let end = -1;
  while (isComma(text.charCodeAt(at.end))) {
    // A fourth digit would make it no group.
    const group = digitsEnd(text, at.end + 1, 4);
    if (group.count !== 3) break;
    end = group.end;
    at = group;
  }
  return end;
}

/**
 * Where the decimal number that begins at `start` ends, or -1 where none does. Where more than one point follows it is a
 * date or a version, whose parts stand alone.
 */
export function decimalEnd(text: string, start: number): number {
  if (isPoint(text.charCodeAt(start - 1)) && (kindAt(text, start - 2) & DIGIT) !== 0) return -1;
  const separated = separatedNumberEnd(text, start);
  const whole = separated < 0 ? digitsEnd(text, start, MOST_DIGITS).end : separated;
  if (!isPoint(text.charCodeAt(whole))) return -1;
  const { end, count } = digitsEnd(text, whole + 1, MOST_DIGITS);
  const after = kindAt(text, end);
  if (count === 0 || ((after & (LETTER | DIGIT)) !== 0 && (after & (HAN | KANA)) === 0)) return -1;
  return isPoint(text.charCodeAt(end)) && (kindAt(text, end + 1) & DIGIT) !== 0 ? -1 : end;
}

function runEnd(text: string, start: number, some: number, none: number): number {
  let at = start;
  while (at < text.length) {
    const code = text.codePointAt(at) ?? 0;
    const kind = letterKind(code);
    if ((kind & some) === 0 || (kind & none) !== 0) break;
    at += widthOf(code);
  }
  return at;
}

/** At most `most` digits from `start` on. */
function digitsEnd(text: string, start: number, most: number): { end: number; count: number } {
  let end = start;
  let count = 0;
  while (count < most && (kindAt(text, end) & DIGIT) !== 0) {
    end += widthOf(text.codePointAt(end) ?? 0);
    count += 1;
  }
  return { end, count };
}

/** Whether the character may tie letters to a word. */
export const isApostrophe = (code: number) => APOSTROPHES.includes(code);
const isComma = (code: number) => code === COMMA || code === WIDE_COMMA;
const isPoint = (code: number) => code === POINT || code === WIDE_POINT;
