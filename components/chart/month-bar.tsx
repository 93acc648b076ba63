import type { MonthCount } from "@/lib/archive/glance";
import type { Language } from "@/lib/archive/language";
import { formatMonth } from "@/lib/site/format-time";
import { messagesIn } from "@/lib/site/messages/messages-in";

/** The height of a full bar and the width of a month, in units of the drawing. */
export const BAR_HEIGHT = 64;
export const MONTH_WIDTH = 10;

/** One month of a bar chart, leading to the month's articles when it is clicked. */
export function MonthBar({
  month,
  count,
  height,
  href,
  language,
}: MonthCount & { height: number; href: string; language: Language }) {
  const label = messagesIn(language).home.monthBar(formatMonth(month, language), count);
  return (
    <a href={href} tabIndex={-1} title={label} className="min-w-0 grow basis-0">
      <span className="sr-only">{label}</span>
      <svg
        viewBox={`0 0 ${WIDTH} ${BAR_HEIGHT}`}
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
        className="block size-full"
      >
        <rect className="bar" x={1} y={BAR_HEIGHT - height} width={WIDTH - 2} height={height} />
      </svg>
    </a>
  );
}
