import type { Coverage } from "@/lib/archive/coverage";
import type { Language } from "@/lib/archive/language";
import { articlesHref } from "@/lib/search/articles-href";
import { EVERYTHING, NO_FILTERS, type SearchQuery } from "@/lib/search/search-query";
import { formatCount, formatMonth } from "@/lib/site/format-time";
import { langOf } from "@/lib/site/lang-of";
import { messagesIn } from "@/lib/site/messages/messages-in";

/** Articles by month (by year where there are many) and outlet; each number leads to its articles where a filter finds them. */
export function PeriodTable({ coverage, language }: { coverage: Coverage; language: Language }) {
  const { coverage: text } = messagesIn(language);
  const { outlets, periods } = coverage;
  const rows = [...new Set(periods.map(({ period }) => period))];
  const isByYear = rows.some((period) => /^\d{4}$/.test(period));
  const countOf = (period: string, outlet: string | null) =>
    periods.find((each) => each.period === period && each.outlet === outlet)?.count ?? 0;
  const hasOthers = rows.some((period) => countOf(period, null) > 0);
  const totalOf = (period: string) =>
    periods.reduce((sum, each) => (each.period === period ? sum + each.count : sum), 0);
  const hrefOf = (period: string, outlet: string | null) => {
    const filters = outlet === null ? NO_FILTERS : { ...NO_FILTERS, outlet: [outlet] };
    const time: Partial<SearchQuery> = period === "" ? { lacks: ["time"] } : { from: period, to: period };
    return articlesHref(language, { ...EVERYTHING, filters, ...time });
  };
  return (
    <div className="overflow-x-auto">
      <table className="w-full text-small">
        <thead>
          <tr className="text-note text-soft">
            <th scope="col" className="py-1 pe-4 text-start align-bottom font-normal">
              {isByYear ? text.period.year : text.period.month}
            </th>
            <th scope="col" className="px-2 py-1 text-end align-bottom font-normal">
              {text.total}
            </th>
            {outlets.map(({ slug, name, names }) => {
              const shown = names[language] ?? name;
              return (
                <th
                  key={slug}
                  scope="col"
                  lang={langOf(shown, language)}
                  className="min-w-20 px-2 py-1 text-end align-bottom font-normal"
                >
                  <a href={articlesHref(language, { ...EVERYTHING, filters: { ...NO_FILTERS, outlet: [slug] } })}>
                    {shown}
                  </a>
                </th>
              );
            })}
            {hasOthers ? (
              <th scope="col" className="px-2 py-1 text-end align-bottom font-normal">
                {text.others}
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {rows.map((period) => (
            <tr key={period} className="border-t border-rule">
              <th scope="row" className="py-1.5 pe-4 text-start font-normal whitespace-nowrap">
                {period === "" ? text.undated : isByYear ? period : formatMonth(period, language)}
              </th>
              <td className="px-2 text-end font-semibold tabular-nums">
                <LinkedCount count={totalOf(period)} href={hrefOf(period, null)} language={language} />
              </td>
              {outlets.map(({ slug }) => (
                <td key={slug} className="px-2 text-end tabular-nums">
                  <LinkedCount count={countOf(period, slug)} href={hrefOf(period, slug)} language={language} />
                </td>
              ))}
              {hasOthers ? (
                <td className="px-2 text-end tabular-nums">
                  <LinkedCount count={countOf(period, null)} href={null} language={language} />
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A number that leads to what it counts; nothing is counted as nothing. */
function LinkedCount({ count, href, language }: { count: number; href: string | null; language: Language }) {
  if (count === 0) return <span className="text-soft">–</span>;
  const shown = formatCount(count, language);
  return href === null ? shown : <a href={href}>{shown}</a>;
}
