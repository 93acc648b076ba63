import type { FieldText } from "./field-text";
import type { Found } from "./found";
import type { Linker } from "./linker";

const YEAR_BEFORE = /(?<![\d])(\d{4})(?:年度?|届)? ?["(]?$/;
const YEAR_AFTER = /^["')]? ?(?:in |, |\()?(\d{4})(?!\d)\)?/;
const NUMBER_BEFORE =
  /(?:第([一二三四五六七八九十]+|\d+)(?:届|次)|(首)届|\b(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|inaugural)|\b(\d{1,2})(?:st|nd|rd|th)) ?["(]?$/;
const ENGLISH = "first second third fourth fifth sixth seventh eighth ninth tenth".split(" ");
const CHINESE = "零一二三四五六七八九";

function chineseNumber(written: string): number {
  if (/^\d+$/.test(written)) return Number(written);
  const [tens, units] = written.includes("十") ? written.split("十") : ["零", written];
  const digit = (text: string | undefined, empty: number) => (text ? CHINESE.indexOf(text) : empty);
  return written.includes("十") ? digit(tens, 1) * 10 + digit(units, 0) : digit(units, 0);
}

function numberOf(match: RegExpExecArray): number {
  const [, chinese, first, english, digits] = match;
  if (chinese) return chineseNumber(chinese);
  if (first || english === "inaugural") return 1;
  return english ? ENGLISH.indexOf(english) + 1 : Number(digits);
}

/**
 * The edition that the text around a series' name decides by its year or number ("2024 World … Conference",
 * 第十一届…), with the range grown over that year or number; the series itself where nothing decides.
 */
export function decideEdition(linker: Linker, field: FieldText, found: Found): Found {
  const editions = linker.editions.get(found.entity);
  if (!editions) return found;
  const before = field.string().slice(Math.max(0, found.start - 16), found.start);
  const after = field.string().slice(found.end, found.end + 12);
  const byYear = (year: number) => editions.filter((edition) => linker.entities[edition]?.year === year);
  const byNumber = (number: number) => editions.filter((edition) => linker.entities[edition]?.ordinal === number);
  const left = YEAR_BEFORE.exec(before);
  const right = YEAR_AFTER.exec(after);
  const number = NUMBER_BEFORE.exec(before);
  const readings = [
    { match: left, editions: left ? byYear(Number(left[1])) : [], rule: "edition-year", grow: "left" },
    { match: right, editions: right ? byYear(Number(right[1])) : [], rule: "edition-year", grow: "right" },
    { match: number, editions: number ? byNumber(numberOf(number)) : [], rule: "edition-number", grow: "left" },
  ] as const;
  for (const { match, editions: chosen, rule, grow } of readings) {
    const [edition] = chosen;
    if (!match || edition === undefined || chosen.length > 1) continue;
    if (grow === "right") return { ...found, end: found.end + match[0].length, entity: edition, rule };
    return { ...found, start: found.start - (before.length - match.index), entity: edition, rule };
  }
  return found;
}
