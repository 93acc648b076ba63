import type { MonthCount } from "@/lib/archive/glance";
import type { Language } from "@/lib/archive/language";
import { articlesHref } from "@/lib/search/articles-href";
import type { SearchQuery } from "@/lib/search/search-query";
import { formatCount, formatMonth } from "@/lib/site/format-time";
import { messagesIn } from "@/lib/site/messages/messages-in";

/** Articles by month as a table, newest first; each month leads to its articles. */
export function MonthTable({
  months,
  of,
  language,
}: {
  months: readonly MonthCount[];
  of: SearchQuery;
  language: Language;
}) {
  const { month: monthTitle, count: countTitle } = messagesIn(language).home;
  return (
    // Styled as a whole: an archive of twenty years has 240 rows.
    <table className="w-full text-small [&_a]:inline-flex [&_a]:min-h-8 [&_a]:items-center [&_a]:decoration-transparent [&_a:hover]:decoration-current [&_tbody_th]:text-start [&_td]:text-end [&_td]:tabular-nums [&_th]:font-normal [&_tbody_tr]:border-t [&_tbody_tr]:border-rule">
      <thead>
        <tr className="text-note text-soft">
          <th scope="col" className="py-1 text-start">
            {monthTitle}
          </th>
          <th scope="col" className="py-1 text-end">
            {countTitle}
          </th>
        </tr>
      </thead>
      <tbody>
        {months.toReversed().map(({ month, count }) => (
          <tr key={month}>
            <th scope="row">
              {count === 0 ? (
                formatMonth(month, language)
              ) : (
                <a href={articlesHref(language, { ...of, from: month, to: month })}>
                  <time dateTime={month}>{formatMonth(month, language)}</time>
                </a>
              )}
            </th>
            <td>{formatCount(count, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
