import type { StatedDate } from "@/lib/archive/figure";
import type { StatedTime } from "./stated-times";

const pad = (part: number) => String(part).padStart(2, "0");

/**
 * A stated time as a date of the precision that the text has. What the text leaves out is read from the day of publication:
 * a month without its year is the last one up to then, or for what is planned the first from then on. Null without that day.
 */
export function dateOfTime(time: StatedTime, published: string | null, isPlanned: boolean): StatedDate | null {
  const [year, month, day] = (published ?? "").split("-").map(Number) as [number, number, number];
  if (time.weekday !== null) {
    if (published === null) return null;
    const last = new Date(`${published}T00:00:00Z`);
    last.setUTCDate(last.getUTCDate() - ((last.getUTCDay() - time.weekday + 7) % 7));
    return last.toISOString().slice(0, 10);
  }
  if (time.shift && "months" in time.shift) {
    if (published === null) return null;
    return new Date(Date.UTC(year, month - 1 + time.shift.months, 1)).toISOString().slice(0, 7);
  }
  const stated = time.shift ? (published === null ? null : year + time.shift.years) : time.year;
  if (stated === null && (published === null || time.month === null)) return null;
  const guessed = () => {
    const isLater = (time.month ?? 0) > month || (time.month === month && (time.day ?? 0) > day);
    if (isPlanned) return (time.month ?? 0) < month ? year + 1 : year;
    return isLater ? year - 1 : year;
  };
  const date = [String(stated ?? guessed())];
  if (time.month !== null) date.push(pad(time.month));
  if (time.month !== null && time.day !== null) date.push(pad(time.day));
  return isDay(date) ? date.join("-") : null;
}

function isDay([year, month, day]: readonly string[]): boolean {
  if (day === undefined) return true;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(8, 10) === day;
}
