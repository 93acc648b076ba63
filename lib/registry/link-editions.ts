import type { FieldText } from "./field-text";
import type { Found } from "./found";
import type { Linker } from "./linker";
import type { ListedEntity } from "./registry";

const YEAR_BEFORE = /(?<![\d])(\d{4})(?:年度?|届)? ?["(]?$/;
const YEAR_AFTER = /^["')]? ?(?:in |, |\()?(\d{4})(?!\d)\)?/;
/** A year behind a single meeting that may contradict it; a comma may begin the next clause, and 1200人 is no year. */
const YEAR_CLOSE_BEHIND = /^["')]? ?(?:in |\()?((?:19|20)\d\d)(?![\d,.名人余多位个所家场项])/;
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

/** The year that the registry states for a meeting, or in which it says that it starts. */
function yearOf({ year, facts }: ListedEntity): number | null {
  const starts = facts.find(({ name }) => name === "starts")?.value;
  return year ?? (starts ? Number(starts.slice(0, 4)) : null);
}

/**
 * Whether year or number beside a meeting's name, as `written`, are another's. A meeting without a series whose number
 * nobody stated was the first, unless the name says its year.
 */
function isOfAnother(meeting: ListedEntity, written: string, before: string, after: string): boolean {
  const year = YEAR_BEFORE.exec(before)?.[1] ?? YEAR_CLOSE_BEHIND.exec(after)?.[1];
  const registered = yearOf(meeting);
  if (year !== undefined && registered !== null) return Number(year) !== registered;
  const number = NUMBER_BEFORE.exec(before);
  const expected = meeting.ordinal ?? (meeting.partOf === null && !/\d{4}/.test(written) ? 1 : null);
  return number !== null && expected !== null && numberOf(number) !== expected;
}

/**
 * The edition that the text around a series' name decides by its year or number ("2024 World … Conference",
 * 第十一届…), with the range grown over that year or number; the series itself where nothing decides. Null where the text
 * says another year or number than that of a single meeting or of an edition: it is not that meeting.
 */
export function decideEdition(linker: Linker, field: FieldText, found: Found): Found | null {
  const entity = linker.entities[found.entity];
  if (entity?.kind !== "conference") return found;
  const before = field.string().slice(Math.max(0, found.start - 16), found.start);
  const after = field.string().slice(found.end, found.end + 12);
  const editions = linker.editions.get(found.entity);
  if (!editions) return isOfAnother(entity, field.string().slice(found.start, found.end), before, after) ? null : found;
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
