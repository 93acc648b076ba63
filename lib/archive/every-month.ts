import type { MonthCount } from "./glance";

/** More bars than this are too thin to be hit. */
const MOST_MONTHS = 240;

/** Every month from the first to the last, those without articles too; of a longer time the last twenty years. */
export function everyMonth(months: readonly MonthCount[]): MonthCount[] {
  const [first, last] = [months[0], months.at(-1)];
  if (!first || !last) return [];
  const counts = new Map(months.map(({ month, count }) => [month, count]));
  const every: MonthCount[] = [];
  for (let at = indexOf(last.month); at >= indexOf(first.month) && every.length < MOST_MONTHS; at -= 1) {
    const month = `${String(Math.floor(at / 12)).padStart(4, "0")}-${String((at % 12) + 1).padStart(2, "0")}`;
    every.push({ month, count: counts.get(month) ?? 0 });
  }
  return every.reverse();
}

function indexOf(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}
