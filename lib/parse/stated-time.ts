import { cleanText } from "./clean-text";
import type { StatedTime } from "./parsed-file";

/**
 * What a time as stated says. `incomplete`: the year or the day is missing, so no time is known.
 * `invalid`: it looks like a time and names none.
 */
export type StatedTimeReading =
  | { kind: "time"; time: StatedTime }
  | { kind: "incomplete"; missing: "year" | "day" | "date" }
  | { kind: "invalid"; reason: string };

const CLOCK = String.raw`(\d{1,2})[:时](\d{2})(?::(\d{2})|分)?`;
const NUMERIC = new RegExp(String.raw`^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:(?: ?T ?|,? )${CLOCK})?$`);
const CHINESE = new RegExp(String.raw`^(\d{4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?[日号](?:,? ?${CLOCK})?$`);
const NO_YEAR = new RegExp(String.raw`^(\d{1,2}) ?[-/.月] ?(\d{1,2}) ?[日号]?(?: ?${CLOCK})?$`);
const NO_DAY = /^\d{4} ?[-/.年] ?(\d{1,2}) ?月?$/;
const CLOCK_ALONE = new RegExp(`^${CLOCK}$`);

/** Full-width digits and signs as plain ones, and nothing that cannot be seen, so that one set of rules reads all. */
export function plainTime(stated: string): string {
  return cleanText(stated.normalize("NFKC")).trim();
}

/**
 * Reads a time as an outlet line states it: `2025-08-29 08:29`, `2025-8-9`, `2025/08/29`, `2025年8月29日 08:29`
 * or `8时29分`, in full-width digits too. A missing year or day is never supplied. Seconds are read and left out,
 * since the archive's times are of a minute.
 */
export function readStatedTime(stated: string): StatedTimeReading {
  const plain = plainTime(stated);
  const numeric = NUMERIC.exec(plain);
  if (numeric) return checkTime(numeric[1], numeric[3], numeric[4], numeric.slice(5));
  const chinese = CHINESE.exec(plain);
  if (chinese) return checkTime(chinese[1], chinese[2], chinese[3], chinese.slice(4));
  const noYear = NO_YEAR.exec(plain);
  if (noYear && inRange(noYear[1], 1, 12) && inRange(noYear[2], 1, 31)) return { kind: "incomplete", missing: "year" };
  const noDay = NO_DAY.exec(plain);
  if (noDay && inRange(noDay[1], 1, 12)) return { kind: "incomplete", missing: "day" };
  const clock = CLOCK_ALONE.exec(plain);
  if (clock && inRange(clock[1], 0, 23) && inRange(clock[2], 0, 59)) return { kind: "incomplete", missing: "date" };
  return { kind: "invalid", reason: "it is in no form that the archive reads" };
}

function checkTime(year = "", month = "", day = "", [hour, minute, second]: (string | undefined)[]): StatedTimeReading {
  if (!inRange(year, 1800, 2199)) return { kind: "invalid", reason: `there is no news of the year ${year}` };
  if (!inRange(month, 1, 12)) return { kind: "invalid", reason: `there is no month ${month}` };
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (!inRange(day, 1, days)) return { kind: "invalid", reason: `month ${month} of ${year} has no day ${day}` };
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  if (hour === undefined || minute === undefined) return { kind: "time", time: { date, clock: null } };
  if (!inRange(hour, 0, 23)) return { kind: "invalid", reason: `there is no hour ${hour}` };
  if (!inRange(minute, 0, 59) || (second !== undefined && !inRange(second, 0, 59)))
    return { kind: "invalid", reason: `there is no minute ${minute}${second === undefined ? "" : `:${second}`}` };
  return { kind: "time", time: { date, clock: `${hour.padStart(2, "0")}:${minute}` } };
}

function inRange(digits: string | undefined, from: number, to: number): boolean {
  const number = Number(digits);
  return number >= from && number <= to;
}
