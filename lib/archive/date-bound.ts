const BOUND = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether `value` is a real `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export function isDateBound(value: string): boolean {
  const match = BOUND.exec(value);
  if (!match || Number(match[1]) === 0) return false;
  const month = match[2] === undefined ? 1 : Number(match[2]);
  const day = match[3] === undefined ? 1 : Number(match[3]);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(Number(match[1]), month);
}

/** The first day (`YYYY-MM-DD`) that a bound covers. */
export function firstDay(bound: string): string {
  return `${bound}-01-01`.slice(0, 10);
}

/** The first day after what a bound covers: `2025-06` → `2025-07-01`. */
export function dayAfter(bound: string): string {
  const [year = 0, month, day] = bound.split("-").map(Number);
  if (month === undefined) return isoDay(year + 1, 1, 1);
  if (day === undefined) return isoDay(year, month + 1, 1);
  return isoDay(year, month, day + 1);
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

// Date.UTC reads years below 100 as 19xx, so the year is set by itself; the year after 9999 prints with a sign.
function isoDay(year: number, month: number, day: number): string {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.toISOString().split("T", 1).join("").replace(/^\+0*/, "");
}
