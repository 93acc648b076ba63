import type { EntityRef } from "./article";

/** A stretch of the calendar: a year ("2025"), a month ("2025-08") or a day ("2025-08-14"). */
export type Period = string;

/** Something that happened as the registry states it: a workshop opened, a conference began. Dates are as exact as stated. */
export type TimelineEvent = EntityRef & { from: Period; to: Period | null };

/** What there is of one stretch of a timeline: how many articles, and what happened. */
export type TimelinePart = { period: Period; count: number; events: TimelineEvent[] };

export type Timeline = {
  /** What is shown: a year in months, a month in days; null for everything in years. */
  period: Period | null;
  /** The parts from the first to the last without a gap, the oldest first; those of a year and of a month are all there. */
  parts: TimelinePart[];
  /** What happened at a time that is not stated well enough to be in one of the parts. */
  unplaced: TimelineEvent[];
  /** Articles that state no date; of everything only. */
  undated: number;
};

/** More years than this side by side are too thin to be hit; older ones with anything stand before them, with gaps. */
export const MOST_YEARS = 40;

/** Lays what was counted and what happened into the parts of a period. */
export function layTimeline(
  period: Period | null,
  counts: readonly { period: Period; count: number }[],
  events: readonly TimelineEvent[],
  undated: number,
): Timeline {
  const length = partLength(period);
  const placed = events.filter(({ from }) => from.length >= length);
  const has = new Set([...counts.map((each) => each.period), ...placed.map(({ from }) => from.slice(0, length))]);
  const known = new Map(counts.map((each) => [each.period, each.count]));
  const parts = partsOf(period, [...has].sort()).map((part) => ({
    period: part,
    count: known.get(part) ?? 0,
    events: placed.filter(({ from }) => from.startsWith(part)),
  }));
  return { period, parts, unplaced: events.filter(({ from }) => from.length < length), undated };
}

/** How long the name of a part of a period is: that of a year has 4 characters, of a month 7, of a day 10. */
export function partLength(period: Period | null): number {
  return period === null ? 4 : period.length + 3;
}

/** The period of which this is a part; null for a year. */
export function wholePeriod(period: Period): Period | null {
  return period.length <= 4 ? null : period.slice(0, -3);
}

function partsOf(period: Period | null, present: readonly Period[]): Period[] {
  if (period === null) return yearsOf(present);
  const isYear = period.length === 4;
  return Array.from({ length: isYear ? 12 : daysOf(period) }, (_, at) => `${period}-${twoDigits(at + 1)}`);
}

function yearsOf(present: readonly Period[]): Period[] {
  const [first, last] = [Number(present[0]), Number(present.at(-1))];
  if (present.length === 0) return [];
  const start = Math.max(first, last - MOST_YEARS + 1);
  const years = Array.from({ length: last - start + 1 }, (_, at) => String(start + at).padStart(4, "0"));
  return [...present.filter((year) => Number(year) < start), ...years];
}

// Date.UTC reads years below 100 as 19xx, so the year is set by itself.
function daysOf(month: Period): number {
  const date = new Date(0);
  date.setUTCFullYear(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0);
  return date.getUTCDate();
}

const twoDigits = (number: number) => String(number).padStart(2, "0");
