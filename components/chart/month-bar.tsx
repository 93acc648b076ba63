import type { MonthCount } from "@/lib/archive/glance";
import type { Language } from "@/lib/archive/language";
import { articlesHref } from "@/lib/search/articles-href";
import type { SearchQuery } from "@/lib/search/search-query";
import { formatMonth } from "@/lib/site/format-time";
import { messagesIn } from "@/lib/site/messages/messages-in";

/** The height of a full bar and the width of a month, in units of the drawing. */
export const BAR_HEIGHT = 64;
export const MONTH_WIDTH = 10;

/** One month of a bar chart, leading to its articles wherever in its column it is clicked; nothing for an empty one. */
export function MonthBar({
  month,
  count,
  height,
  position,
  of,
  language,
}: MonthCount & { height: number; position: number; of: SearchQuery; language: Language }) {
  if (count === 0) return null;
  const x = position * MONTH_WIDTH;
  return (
    <a href={articlesHref(language, { ...of, from: month, to: month })} tabIndex={-1}>
      <title>{messagesIn(language).home.monthBar(formatMonth(month, language), count)}</title>
      <path className="bar-column" d={`M${x} 0h${MONTH_WIDTH}v${BAR_HEIGHT}h-${MONTH_WIDTH}z`} />
      <path className="bar" d={`M${x + 1} ${BAR_HEIGHT}v-${height}h${MONTH_WIDTH - 2}v${height}z`} />
    </a>
  );
}
