import { Disclosure } from "@/components/ui/disclosure";
import type { MonthCount } from "@/lib/archive/glance";
import type { Language } from "@/lib/archive/language";
import { EVERYTHING, type SearchQuery } from "@/lib/search/search-query";
import { formatMonth } from "@/lib/site/format-time";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { barHeights } from "./bar-heights";
import { BAR_HEIGHT, MONTH_WIDTH, MonthBar } from "./month-bar";
import { MonthTable } from "./month-table";
import { monthsOfAYear } from "./months-of-a-year";

/**
 * Articles by month as bars that lead to the month's articles, and the same as a table. The table is for the keyboard,
 * so the bars are left out of the Tab order. They are not hidden: a mouse leaves the focus on the one it clicks.
 */
export function MonthBars({
  months,
  of = EVERYTHING,
  language,
}: {
  months: readonly MonthCount[];
  /** What the articles are that are counted: a month leads to those of it. */
  of?: SearchQuery;
  language: Language;
}) {
  const { byMonth, byMonthTable } = messagesIn(language).home;
  const drawn = monthsOfAYear(months);
  const first = drawn[0];
  const last = drawn.at(-1);
  if (!first || !last) return null;
  const heights = barHeights(drawn, BAR_HEIGHT);
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: no element of HTML stands for a group within a drawing */}
      <svg
        viewBox={`0 0 ${drawn.length * MONTH_WIDTH} ${BAR_HEIGHT}`}
        preserveAspectRatio="none"
        role="group"
        aria-label={byMonth}
        className="block h-24 w-full border-b border-edge"
      >
        {drawn.map(({ month, count }, position) => (
          <MonthBar
            key={month}
            month={month}
            count={count}
            height={heights[position] ?? 0}
            position={position}
            of={of}
            language={language}
          />
        ))}
      </svg>
      <p className="mt-1 flex justify-between gap-4 text-note text-soft">
        <span>{formatMonth(first.month, language)}</span>
        <span>{formatMonth(last.month, language)}</span>
      </p>
      <div className="mt-2">
        <Disclosure summary={byMonthTable}>
          <MonthTable months={months} of={of} language={language} />
        </Disclosure>
      </div>
    </>
  );
}
