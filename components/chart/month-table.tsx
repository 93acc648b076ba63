import type { MonthCount } from "@/lib/archive/glance";
import type { Language } from "@/lib/archive/language";
import { monthHref } from "@/lib/search/month-href";
import { EVERYTHING, type SearchQuery } from "@/lib/search/search-query";
import { formatCount, formatMonth } from "@/lib/site/format-time";
import { messagesIn } from "@/lib/site/messages/messages-in";

/** Articles by month as a table, newest first; each month leads to its articles. */
export function MonthTable({
  months,
  query = EVERYTHING,
  language,
}: {
  months: readonly MonthCount[];
  query?: SearchQuery;
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
          <tr key={month} className="border-t border-rule">
            <th scope="row" className="text-start font-normal">
              <a href={monthHref(language, query, month)} className="plain-link inline-flex min-h-8 items-center">
                <time dateTime={month}>{formatMonth(month, language)}</time>
              </a>
            </th>
            <td>{formatCount(count, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
