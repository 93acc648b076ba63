import { ENGLISH_NUMERAL, GREAT_WORDS, parseEnglishNumeral } from "./english-numeral";
import { greatnessOf, parseHanNumeral } from "./han-numeral";
import type { Range } from "./text-parts";

/**
 * A number where it stands in a text. `isMultiple`: several times its value ("tens of thousands", 数百). `isMore`: 余 or 多
 * stands in it or behind it. `isWritten`: in words or Han characters, so that only what is counted tells that it is a number.
 */
export type StatedNumber = Range & {
  value: number;
  upTo: number | null;
  isPercent: boolean;
  isMultiple: boolean;
  isMore: boolean;
  isAtLeast: boolean;
  isWritten: boolean;
  /** US$, € or ¥ before it. */
  currency: "us-dollars" | "euros" | "yuan" | null;
};

const DIGITS = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const GREAT = `(?:\\s(?:${Object.keys(GREAT_WORDS).join("|")})\\b|[百千万亿]+)`;
const HAN = "[零〇一二两三四五六七八九十百千万亿]";
const MULTIPLES: [RegExp, number][] = [
  [/^hundreds of thousands of$/i, 100_000],
  [/^tens of thousands of$/i, 10_000],
  [/^tens of millions of$/i, 10_000_000],
  [/^(?:many |several )?thousands of$/i, 1_000],
  [/^(?:many |several )?hundreds of$/i, 100],
  [/^(?:many |several )?dozens of$/i, 12],
  [/^scores of$/i, 20],
  [/^millions of$/i, 1_000_000],
  [/^(?:several|a few) hundred$/i, 100],
  [/^(?:several|a few) thousand$/i, 1_000],
];
// Longer alternatives stand first: the engine takes the first that fits.
const NUMBER = new RegExp(
  [
    `(?<percent>百分之(?:${DIGITS}|${HAN}+))`,
    String.raw`(?<![A-Za-z\u00c0-\u024f\d.:/#+_第-])(?<!\d,)(?<currency>US\$|USD ?|\$|€|EUR ?|¥|RMB ?)?(?<digits>${DIGITS})(?<great>${GREAT})?(?:(?<join> ?[-–—~] ?| to |[元名人个]?[至到]| and )(?<other>${DIGITS})(?<otherGreat>${GREAT})?)?(?<more>[余多几](?:[万亿](?![名家]))?)?(?<sign> ?%| percent\b| per cent\b)?`,
    `(?<multiple>(?:hundreds|tens) of (?:thousands|millions) of|(?:(?:many|several) )?(?:thousands|hundreds|dozens) of|scores of|millions of|(?:several|a few) (?:hundred|thousand)(?= ))`,
    String.raw`(?<![\p{L}\d-])(?<dozen>(?:a|two|three) dozen)(?![\p{L}-])`,
    String.raw`(?<![\p{L}\d-])(?<words>${ENGLISH_NUMERAL})(?![\p{L}\d]|-\p{L})(?<wordsSign> percent\b| per cent\b)?`,
    String.raw`(?<!第|百分之|[\d零〇一二两三四五六七八九十百千万亿])(?<several>[数几上])(?<severalUnits>[十百千万亿]+)(?<severalMore>[余多])?`,
    String.raw`(?<!第|百分之|[\d零〇一二两三四五六七八九十百千万亿])(?<han>${HAN}+)(?<hanMore>[余多几](?:[万亿](?![名家]))?)?`,
  ].join("|"),
  "giu",
);

const NONE = {
  upTo: null,
  isPercent: false,
  isMultiple: false,
  isMore: false,
  isAtLeast: false,
  isWritten: true,
  currency: null,
};

/** Every number of a narrow text that may state how many: no date, clock, ordinal, telephone number or part of a word. */
export function findNumbers(text: string): StatedNumber[] {
  const found: StatedNumber[] = [];
  NUMBER.lastIndex = 0;
  for (let match = NUMBER.exec(text); match; match = NUMBER.exec(text)) {
    const number = numberOf(match, text);
    if (number) found.push(number);
    // What is no number is passed over whole, so that no part of a date or telephone number is one.
    else if (match.groups?.digits) NUMBER.lastIndex = endOfRun(text, match.index + match[0].length);
  }
  return found;
}

function endOfRun(text: string, from: number): number {
  return from + (/^[\d.,:/+-]*\d/.exec(text.slice(from, from + 40))?.[0].length ?? 0);
}

function numberOf(match: RegExpExecArray, text: string): StatedNumber | null {
  const { groups = {}, index: start } = match;
  const range = { start, end: start + match[0].length };
  if (groups.percent) {
    const stated = groups.percent.slice("百分之".length);
    const value = /\d/.test(stated) ? Number(stated.replaceAll(",", "")) : parseHanNumeral(stated);
    return value === null ? null : { ...NONE, ...range, value, isPercent: true };
  }
  if (groups.digits) return inDigits(match, text);
  if (groups.multiple) {
    const value = MULTIPLES.find(([form]) => form.test(groups.multiple ?? ""))?.[1];
    return value === undefined ? null : { ...NONE, ...range, value, isMultiple: true };
  }
  if (groups.dozen) {
    const times = { a: 1, two: 2, three: 3 }[groups.dozen.split(" ", 1)[0]?.toLowerCase() ?? ""] ?? 1;
    return { ...NONE, ...range, value: 12 * times };
  }
  if (groups.words) {
    const value = parseEnglishNumeral(groups.words);
    if (value === null || value < 2 || isInName(text, start)) return null;
    return { ...NONE, ...range, value, isPercent: groups.wordsSign !== undefined };
  }
  if (groups.several) {
    const value = greatnessOf(groups.severalUnits ?? "");
    const isAtLeast = groups.several === "上";
    return { ...NONE, ...range, value, isMultiple: !isAtLeast, isAtLeast };
  }
  return inHan(groups.han ?? "", groups.hanMore ?? "", range, text);
}

function inHan(han: string, more: string, range: Range, text: string): StatedNumber | null {
  const value = parseHanNumeral(han);
  // 一 is an article, 二 alone a rank, and a bare 百 or 万 counts only where a word says how it is meant.
  if (value === null || value < 2 || han === "二") return null;
  if (/^[百千万亿]/.test(han) && more === "" && !/[近约超逾过满破]$/.test(text.slice(0, range.start))) return null;
  const factor = more.length > 1 ? greatnessOf(more.slice(1)) : 1;
  return { ...NONE, ...range, value: value * factor, isMore: more !== "" };
}

/** A number in words with a capital inside a sentence is part of a name ("Four Seasons"). */
function isInName(text: string, start: number): boolean {
  return /\p{Lu}/u.test(text.charAt(start)) && /[\p{L}\p{N},] $/u.test(text.slice(0, start));
}

const isYear = (stated: string) => /^(?:19|20)\d\d$/.test(stated);
const hasLeadingZero = (stated: string) => /^0\d/.test(stated);

function inDigits(match: RegExpExecArray, text: string): StatedNumber | null {
  const { digits = "", great, join, other, otherGreat, more, sign, currency } = match.groups ?? {};
  const [start, end] = [match.index, match.index + match[0].length];
  const next = text.slice(end, end + 3);
  // 5G, 21st, 12-day, 08:29, 2025-08-29, 2+1, 10/12
  if (/^[A-Za-z\u00c0-\u024f]|^[-–][A-Za-z\d]|^[:/+]\d/.test(next) || hasLeadingZero(digits)) return null;
  const isBetween = /\bbetween $/i.test(text.slice(Math.max(0, start - 8), start));
  if (join === " and " && !isBetween) return inDigits(cutBefore(match, join, text), text);
  const read = (stated: string, by: string | undefined) => {
    const word = by?.trim().toLowerCase() ?? "";
    return Number(stated.replaceAll(",", "")) * (GREAT_WORDS[word] ?? greatnessOf(word));
  };
  const factor = more && more.length > 1 ? greatnessOf(more.slice(1)) : 1;
  const value = read(digits, great ?? (other ? otherGreat : undefined)) * factor;
  if (value === 0) return null;
  const upTo = other === undefined ? null : read(other, otherGreat);
  if (upTo !== null && (upTo <= value || hasLeadingZero(other ?? "") || (isYear(digits) && isYear(other ?? ""))))
    return null;
  return {
    start,
    end,
    value: round(value),
    upTo: upTo === null ? null : round(upTo),
    isPercent: sign !== undefined,
    isMultiple: false,
    isMore: more !== undefined,
    isAtLeast: false,
    isWritten: false,
    currency: currencyOf(currency),
  };
}

/** The match without the range's second half: "120 and 45" are two numbers. */
function cutBefore(match: RegExpExecArray, join: string, text: string): RegExpExecArray {
  const whole = match[0].slice(0, match[0].indexOf(join));
  NUMBER.lastIndex = match.index + whole.length;
  const { join: _, other: __, otherGreat: ___, more: ____, sign: _____, ...groups } = match.groups ?? {};
  return Object.assign([whole], { index: match.index, input: text, groups }) as unknown as RegExpExecArray;
}

/** 1.1 × 10,000 is 11,000 and not 11,000.000000000002. */
const round = (value: number) => Number(value.toPrecision(12));

function currencyOf(sign: string | undefined): StatedNumber["currency"] {
  if (!sign) return null;
  if (/€|EUR/i.test(sign)) return "euros";
  return /¥|RMB/i.test(sign) ? "yuan" : "us-dollars";
}
