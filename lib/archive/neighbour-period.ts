import type { Period } from "./timeline";

/** The year or month before (-1) or after (1) another; null where it would have no name of four digits. */
export function neighbourPeriod(period: Period, step: -1 | 1): Period | null {
  const year = Number(period.slice(0, 4));
  if (period.length === 4) return named(year + step, null);
  const at = year * 12 + Number(period.slice(5, 7)) - 1 + step;
  return named(Math.floor(at / 12), (at % 12) + 1);
}

function named(year: number, month: number | null): Period | null {
  if (year < 1 || year > 9999) return null;
  const name = String(year).padStart(4, "0");
  return month === null ? name : `${name}-${String(month).padStart(2, "0")}`;
}
