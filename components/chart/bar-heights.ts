import type { MonthCount } from "@/lib/archive/glance";

/** Heights in proportion to the counts, the highest `full`; a month that has any is never too low to be seen. */
export function barHeights(months: readonly MonthCount[], full: number): number[] {
  const most = Math.max(1, ...months.map(({ count }) => count));
  return months.map(({ count }) => (count === 0 ? 0 : Math.max(2, Math.round((count / most) * full * 10) / 10)));
}
