import { Disclosure } from "@/components/ui/disclosure";
import type { MonthCount } from "@/lib/archive/glance";
import type { Language } from "@/lib/archive/language";
import { formatMonth } from "@/lib/site/format-time";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { barHeights } from "./bar-heights";
import { BAR_HEIGHT, MonthBar } from "./month-bar";
import { MonthTable } from "./month-table";

// Fewer months than these are drawn as wide as those of a year, at the end of the axis.
const YEAR = 12;

/**
 * Articles by month as bars that lead to the month's articles, and the same as a table. The picture is for the eye
 * and the mouse; the table says it to everyone else, so the picture is left out of the reading and Tab order.
 */
export function MonthBars({ months, language }: { months: readonly MonthCount[]; language: Language }) {
  const { byMonthTable } = messagesIn(language).home;
  const first = months[0];
  const last = months.at(-1);
  if (!first || !last) return null;
  const heights = barHeights(months, BAR_HEIGHT);
  return (
    <>
      <div aria-hidden="true" className="flex h-24 items-stretch border-b border-edge">
        {Array.from({ length: Math.max(0, YEAR - months.length) }, (_, position) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: empty places have no identity
          <span key={position} className="min-w-0 grow basis-0" />
        ))}
        {months.map(({ month, count }, position) => (
          <MonthBar key={month} month={month} count={count} height={heights[position] ?? 0} language={language} />
        ))}
      </div>
      <p className="mt-1 flex justify-between gap-4 text-note text-soft">
        <span>{formatMonth(first.month, language)}</span>
        {first === last ? null : <span>{formatMonth(last.month, language)}</span>}
      </p>
      <div className="mt-2">
        <Disclosure summary={byMonthTable}>
          <MonthTable months={months} language={language} />
        </Disclosure>
      </div>
    </>
  );
}
