import { isDateBound } from "@/lib/archive/date-bound";

/** A day, month or year that a search text states, and the text without it. */
export type StatedDate = { bound: string; rest: string };

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const MONTH =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const DAY = "(\\d{1,2})(?:st|nd|rd|th)?";

/** Each with the order of its groups. A number right behind a colon belongs to a condition (`after:2025-07`). */
const FORMS: { pattern: RegExp; groups: readonly ("year" | "month" | "day")[] }[] = [
  { pattern: /(?<![\d:./-])(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?![\d./-])/, groups: ["year", "month", "day"] },
  { pattern: /(?<![\d:./-])(\d{4})[-/](\d{1,2})(?![\d./-])/, groups: ["year", "month"] },
  { pattern: /(?<!\d)(\d{4})年(?:(\d{1,2})月(?:(\d{1,2})[日号])?)?/, groups: ["year", "month", "day"] },
  { pattern: new RegExp(`\\b${DAY} (?:of )?${MONTH},? (\\d{4})\\b`, "i"), groups: ["day", "month", "year"] },
  { pattern: new RegExp(`\\b${MONTH} ${DAY},? (\\d{4})\\b`, "i"), groups: ["month", "day", "year"] },
  { pattern: new RegExp(`(?<!\\d(?:st|nd|rd|th)? )\\b${MONTH},? (\\d{4})\\b`, "i"), groups: ["month", "year"] },
];
/** What leads to a date and says nothing without it. */
const LEADING = /(?:\b(?:published|dated|reported|from|on|in|of|since)\s*)+$/i;

/**
 * The first date that a search text states in words or digits, as `from=` and `to=` take it; null where it states none. A
 * year alone is a date in Chinese only, where it says so; within quotes nothing is one.
 */
export function statedDate(text: string): StatedDate | null {
  if (/["“”]/.test(text)) return null;
  for (const { pattern, groups } of FORMS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const stated = Object.fromEntries(groups.map((group, at) => [group, match[at + 1]]));
    const bound = [stated.year, monthOf(stated.month), stated.day]
      .flatMap((part) => part?.padStart(2, "0") ?? [])
      .join("-");
    if (!isDateBound(bound)) continue;
    const before = text.slice(0, match.index).replace(LEADING, "");
    const rest = `${before} ${text.slice(match.index + match[0].length)}`.replace(/\s+/g, " ").trim();
    return { bound, rest };
  }
  return null;
}

function monthOf(stated: string | undefined): string | undefined {
  if (stated === undefined || /^\d/.test(stated)) return stated;
  return String(MONTHS.indexOf(stated.slice(0, 3).toLowerCase()) + 1);
}
