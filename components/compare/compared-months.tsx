import { type MirroredColumn, MirroredColumns } from "@/components/chart/mirrored-columns";
import { monthsOfAYear } from "@/components/chart/months-of-a-year";
import { Disclosure } from "@/components/ui/disclosure";
import { Section } from "@/components/ui/section";
import { type EntityRef, nameIn } from "@/lib/archive/article";
import type { ComparedMonth, Comparison } from "@/lib/archive/comparison";
import type { Language } from "@/lib/archive/language";
import { articlesHref } from "@/lib/search/articles-href";
import { addFilter, EVERYTHING } from "@/lib/search/search-query";
import { formatCount, formatMonth } from "@/lib/site/format-time";
import { compareTextIn } from "@/lib/site/messages/compare";
import { messagesIn } from "@/lib/site/messages/messages-in";

/** As many years as have room for their names under the axis. */
const MOST_LABELS = 8;

/** The articles that name each country by month, the one over the axis and the other under it, and the same as a table. */
export function ComparedMonths({ comparison, language }: { comparison: Comparison; language: Language }) {
  const { months, one, other } = comparison;
  const words = compareTextIn(language);
  if (months.length === 0) return null;
  const [oneName, otherName] = [one, other].map(({ country }) => nameIn(country.names, language, country.slug));
  const most = (side: "one" | "other") => Math.max(0, ...months.map((month) => month[side]));
  return (
    <Section id="by-month" title={words.byMonth}>
      <p className="text-note text-soft">{words.most(oneName ?? "", most("one"))}</p>
      <MirroredColumns
        columns={toColumns(ofAYear(months), one.country, other.country, language)}
        label={words.chart(oneName ?? "", otherName ?? "")}
      />
      <p className="mt-1 text-note text-soft">{words.most(otherName ?? "", most("other"))}</p>
      <div className="mt-3 max-w-text">
        <Disclosure summary={words.table}>
          <MonthsTable months={months} one={one.country} other={other.country} language={language} />
        </Disclosure>
      </div>
    </Section>
  );
}

/** With empty months before them, so that an axis is a year at least. */
function ofAYear(months: readonly ComparedMonth[]): ComparedMonth[] {
  const drawn = monthsOfAYear(months.map(({ month }) => ({ month, count: 0 })));
  return [...drawn.slice(0, drawn.length - months.length).map(({ month }) => ({ month, one: 0, other: 0 })), ...months];
}

function toColumns(
  months: readonly ComparedMonth[],
  one: EntityRef,
  other: EntityRef,
  language: Language,
): MirroredColumn[] {
  const years = months.length / 12;
  const step = Math.max(1, Math.ceil(years / MOST_LABELS));
  const sideOf = (country: EntityRef, month: string, count: number) => ({
    count,
    href: inMonthHref(language, country, month),
    title: compareTextIn(language).column(
      formatMonth(month, language),
      nameIn(country.names, language, country.slug),
      messagesIn(language).count.articles(count),
    ),
  });
  return months.map(({ month, one: ofOne, other: ofOther }, at) => {
    const isNamed = years <= 1 ? at === 0 : month.endsWith("-01") && Number(month.slice(0, 4)) % step === 0;
    return {
      key: month,
      label: isNamed ? (years <= 1 ? formatMonth(month, language) : month.slice(0, 4)) : null,
      over: sideOf(one, month, ofOne),
      under: sideOf(other, month, ofOther),
    };
  });
}

function inMonthHref(language: Language, country: EntityRef, month: string): string {
  return articlesHref(language, { ...addFilter(EVERYTHING, "country", country.slug), from: month, to: month });
}

function MonthsTable({
  months,
  one,
  other,
  language,
}: {
  months: readonly ComparedMonth[];
  one: EntityRef;
  other: EntityRef;
  language: Language;
}) {
  const shown = months.filter((month) => month.one + month.other > 0).reverse();
  return (
    <table className="w-full text-small [&_a]:inline-flex [&_a]:min-h-6 [&_td]:py-1 [&_td]:text-end [&_td]:tabular-nums [&_tbody_tr]:border-t [&_tbody_tr]:border-rule [&_th]:py-1 [&_th]:font-normal">
      <thead>
        <tr className="text-note text-soft">
          <th scope="col" className="text-start">
            {compareTextIn(language).month}
          </th>
          {[one, other].map((country) => (
            <th key={country.slug} scope="col" className="ps-4 text-end">
              {nameIn(country.names, language, country.slug)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {shown.map(({ month, ...counts }) => (
          <tr key={month}>
            <th scope="row" className="text-start">
              <time dateTime={month}>{formatMonth(month, language)}</time>
            </th>
            {([one, other] as const).map((country, at) => {
              const count = at === 0 ? counts.one : counts.other;
              return (
                <td key={country.slug}>
                  {count === 0 ? 0 : <a href={inMonthHref(language, country, month)}>{formatCount(count, language)}</a>}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
