/**
 * When an article was published, as stated: `2025-08-29T08:29:00+08:00` with the archive's offset, or the
 * bare date `2025-08-29` where no time is stated.
 */
export type PublishedTime = string;

/** The calendar day of a published time, as stated. */
export function publishedDay(published: PublishedTime): string {
  return published.slice(0, 10);
}

/** The wall-clock time ("08:29") of a published time, or null where only a date is stated. */
export function publishedClock(published: PublishedTime): string | null {
  return published.length > 10 ? published.slice(11, 16) : null;
}
