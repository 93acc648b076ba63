import type { PublishedTime } from "./published-time";

/**
 * A stated wall-clock time as an instant of the archive: `2025-08-29T08:29` in Asia/Shanghai is
 * `2025-08-29T08:29:00+08:00`. A bare date stays one. Where clocks jump, the offset before the jump holds.
 */
export function publishedIn(timezone: string, date: string, clock: string | null): PublishedTime {
  if (clock === null) return date;
  return `${date}T${clock}:00${offsetOf(timezone, Date.parse(`${date}T${clock}:00Z`))}`;
}

/** An instant as the archive's clocks show it: `2025-08-29T08:29:00+08:00`. */
export function instantIn(timezone: string, instant: Date): string {
  const wall = new Date(instant.getTime() + offsetAt(timezone, instant.getTime()) * 60_000).toISOString();
  return `${wall.slice(0, 19)}${offsetOf(timezone, Date.parse(`${wall.slice(0, 19)}Z`))}`;
}

/** The offset ("+08:00") that holds in a zone when its clocks show `wall` (milliseconds, read as if UTC). */
function offsetOf(timezone: string, wall: number): string {
  const guess = offsetAt(timezone, wall);
  const offset = offsetAt(timezone, wall - guess * 60_000);
  const sign = offset < 0 ? "-" : "+";
  const minutes = Math.abs(offset);
  return `${sign}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

const DAY_MS = 86_400_000;
/** By zone and day, the offset that holds on all of it; null for a day on which clocks are set. */
const offsetsOfDays = new Map<string, Map<number, number | null>>();

// To ask the formatter takes longer than all else that is done for an article of a list; clocks are set twice a year.
function offsetAt(timezone: string, instant: number): number {
  const day = Math.floor(instant / DAY_MS);
  const days = offsetsOfDays.get(timezone) ?? new Map<number, number | null>();
  offsetsOfDays.set(timezone, days);
  let offset = days.get(day);
  if (offset === undefined) {
    const [first, last] = [day * DAY_MS, (day + 1) * DAY_MS].map((end) => statedOffset(timezone, end));
    offset = first === last ? (first ?? null) : null;
    if (days.size >= MOST_DAYS) days.clear();
    days.set(day, offset);
  }
  return offset ?? statedOffset(timezone, instant);
}

/** A century of them. */
const MOST_DAYS = 36_525;

function statedOffset(timezone: string, instant: number): number {
  const parts = formatter(timezone).formatToParts(instant);
  const part = (type: string) => Number(parts.find((candidate) => candidate.type === type)?.value ?? 0);
  const wall = Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"), part("second"));
  return Math.round((wall - Math.floor(instant / 1000) * 1000) / 60_000);
}

const formatters = new Map<string, Intl.DateTimeFormat>();

// Making a formatter costs a hundred times what using it does.
function formatter(timezone: string): Intl.DateTimeFormat {
  const known = formatters.get(timezone);
  if (known) return known;
  const made = new Intl.DateTimeFormat("en-US", {
    timeZone: timezone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  formatters.set(timezone, made);
  return made;
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}
