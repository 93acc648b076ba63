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
    <table className="w-full text-small">
      <thead>
        <tr className="text-note text-soft">
          <th scope="col" className="py-1 text-start font-normal">
            {monthTitle}
          </th>
          <th scope="col" className="py-1 text-end font-normal">
            {countTitle}
          </th>
        </tr>
      </thead>
      <tbody>
        {months.toReversed().map(({ month, count }) => (
          <tr key={month} className="border-t border-rule">
            <th scope="row" className="text-start font-normal">
              <a
                href={articlesHref(language, { ...of, from: month, to: month })}
                className="plain-link inline-flex min-h-8 items-center"
              >
                <time dateTime={month}>{formatMonth(month, language)}</time>
              </a>
            </th>
            <td className="text-end tabular-nums">{formatCount(count, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
