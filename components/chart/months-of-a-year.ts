import type { MonthCount } from "@/lib/archive/glance";

const YEAR = 12;

/** The months with empty ones before them, so that an axis is a year at least and few bars are no wider than many. */
export function monthsOfAYear(months: readonly MonthCount[]): MonthCount[] {
  const [first] = months;
  if (!first) return [];
  const before = Array.from({ length: Math.max(0, YEAR - months.length) }, (_, at) => {
    const day = new Date(`${first.month}-01T00:00:00Z`);
    day.setUTCMonth(day.getUTCMonth() - at - 1);
    return { month: day.toISOString().slice(0, 7), count: 0 };
  });
  return [...before.reverse(), ...months];
}
