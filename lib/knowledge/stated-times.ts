import type { Range } from "./text-parts";

/**
 * A time that a sentence states. `since`: from then on. Parts that are not stated are null; of several days the last one.
 * `daysBack`: a weekday, the last one before publication.
 */
export type StatedTime = Range & {
  kind: "at" | "since";
  year: number | null;
  month: number | null;
  day: number | null;
  weekday: number | null;
  /** Years or months from the article's own, where the text says "last year" or 上月. */
  shift: { years: number } | { months: number } | null;
};

const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];
const WEEKDAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
const MONTH = MONTHS.map((name) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`).join("|");
const DATE = `(?:(?<m1>${MONTH}) (?<d1>\\d{1,2})(?!\\d)(?:(?:-|–| and | to )(?<d2>\\d{1,2}))?(?:,? (?<y1>(?:19|20)\\d\\d))?|(?<d3>\\d{1,2})(?:(?:-|–| and | to )(?<d4>\\d{1,2}))? (?<m2>${MONTH})(?: (?<y2>(?:19|20)\\d\\d))?|(?<m3>${MONTH})(?:,? (?<y3>(?:19|20)\\d\\d))?|(?<y4>(?:19|20)\\d\\d)(?!\\d|-\\d|[,.]\\d| [a-z]+s\\b))`;
const ENGLISH = [
  /\b(?:between|from) (?<from>(?:19|20)\d\d) (?:and|to) (?<to>(?:19|20)\d\d)\b/giu,
  new RegExp(`\\bsince (?:[^,;.]{0,40}? in |[^,;.]{0,40}? on |early |late |the )?(?:${DATE})`, "gu"),
  new RegExp(`\\bSince (?:[^,;.]{0,40}? in |[^,;.]{0,40}? on |early |late )?(?:${DATE})`, "gu"),
  new RegExp(
    `\\b(?:[Aa]s of|[Bb]y|[Ii]n|[Oo]n|[Uu]ntil|[Dd]uring|[Tt]hrough) (?:early |late |mid-|the )?(?<end>(?:the )?end of )?(?:${DATE})`,
    "gu",
  ),
  new RegExp(
    `\\b[Oo]n (?<weekday>${WEEKDAYS.map((name) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`).join("|")})\\b`,
    "gu",
  ),
  /\b(?<shift>[Tt]his|[Ll]ast|[Nn]ext) (?<shifted>year|month)\b/gu,
];
const CHINESE = [
  /(?:自|从)?(?<since>(?:19|20)\d\d)年(?:(?<sinceMonth>\d{1,2})月)?(?:\d{1,2}日)?[^,，。;；\d]{0,12}?(?:以来|至今|起)/gu,
  /(?<from>(?:19|20)\d\d)年?(?:至|到|—|-)(?<to>(?:19|20)\d\d)年/gu,
  /(?:(?<year>(?:19|20)\d\d)年|(?<word>今年|去年|明年|当年|本年))(?:(?<month>\d{1,2})月)?(?:(?<day>\d{1,2})日)?(?:(?:至|到|—|-)(?<lastDay>\d{1,2})日)?(?<late>年?[底末])?/gu,
  /(?<![\d年])(?<month>\d{1,2})月(?:(?<day>\d{1,2})日)?(?:(?:至|到|—|-)(?<lastDay>\d{1,2})日)?/gu,
  /(?<word>上个?月|本月)/gu,
];

const NOTHING = { year: null, month: null, day: null, weekday: null, shift: null };
const numberOf = (stated: string | undefined) => (stated === undefined ? null : Number(stated));
const monthOf = (name: string | undefined) => (name === undefined ? null : MONTHS.indexOf(name.toLowerCase()) + 1);

/** Every time that a sentence of a narrow text states, in order; where two overlap, the one that begins first. */
export function statedTimes(text: string, sentence: Range): StatedTime[] {
  const within = text.slice(sentence.start, sentence.end);
  const found: StatedTime[] = [];
  for (const form of [...ENGLISH, ...CHINESE]) {
    for (const match of within.matchAll(form)) {
      const start = sentence.start + match.index;
      const range = { start, end: start + match[0].length };
      if (found.some((one) => one.start < range.end && range.start < one.end)) continue;
      found.push(...timesOf(match.groups ?? {}, range, match[0]));
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function timesOf(groups: Record<string, string | undefined>, range: Range, words: string): StatedTime[] {
  if (groups.from !== undefined) {
    return [
      { ...NOTHING, ...range, kind: "since", year: numberOf(groups.from) },
      { ...NOTHING, ...range, kind: "at", year: numberOf(groups.to) },
    ];
  }
  if (groups.since !== undefined)
    return [{ ...NOTHING, ...range, kind: "since", year: numberOf(groups.since), month: numberOf(groups.sinceMonth) }];
  if (groups.weekday !== undefined)
    return [{ ...NOTHING, ...range, kind: "at", weekday: WEEKDAYS.indexOf(groups.weekday.toLowerCase()) }];
  if (groups.shift !== undefined) {
    const by = { this: 0, last: -1, next: 1 }[groups.shift.toLowerCase()] ?? 0;
    return [{ ...NOTHING, ...range, kind: "at", shift: groups.shifted === "year" ? { years: by } : { months: by } }];
  }
  if (groups.word?.endsWith("月"))
    return [{ ...NOTHING, ...range, kind: "at", shift: { months: groups.word === "本月" ? 0 : -1 } }];
  const year = numberOf(groups.y1 ?? groups.y2 ?? groups.y3 ?? groups.y4 ?? groups.year);
  const isEnd = groups.end !== undefined || groups.late !== undefined;
  const stated = monthOf(groups.m1 ?? groups.m2 ?? groups.m3) ?? numberOf(groups.month);
  const month = stated ?? (isEnd ? 12 : null);
  const day = numberOf(groups.d2 ?? groups.d4 ?? groups.lastDay ?? groups.d1 ?? groups.d3 ?? groups.day);
  if ((month !== null && (month < 1 || month > 12)) || (day !== null && (day < 1 || day > 31))) return [];
  const shift = groups.word ? { years: { 去年: -1, 明年: 1 }[groups.word] ?? 0 } : null;
  const kind = /^since/i.test(words) ? "since" : "at";
  return [{ ...range, kind, year, month, day: month === null ? null : day, weekday: null, shift }];
}
