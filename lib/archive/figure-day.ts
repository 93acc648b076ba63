import type { StatedDate } from "./figure";

/** Where figures without any time stand: before all others. */
export const NO_DAY = "0001-01-01";

/** The last day of a stated year, month or day. */
export function lastDayOf(date: StatedDate): string {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length > 7) return date;
  const [year, month] = date.split("-").map(Number) as [number, number];
  return `${date}-${String(new Date(Date.UTC(year, month, 0)).getUTCDate()).padStart(2, "0")}`;
}

/**
 * The day by which a figure is ordered among others: the last one of the time as of which it holds, but never one after
 * publication, for nobody can tell of what comes then: of what is planned for later it is the day on which that was told.
 */
export function figureDay(asOf: StatedDate | null, published: string | null): string {
  if (asOf === null) return NO_DAY;
  const last = lastDayOf(asOf);
  return published !== null && published < last ? published : last;
}
