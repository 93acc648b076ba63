import type { FigureSeries, SeriesPoint } from "@/lib/archive/figure-series";
import type { Language } from "@/lib/archive/language";
import { figureHref } from "@/lib/site/figure-href";
import { langOf } from "@/lib/site/lang-of";
import { figuresTextIn } from "@/lib/site/messages/figures";
import { figureTimeText } from "./figure-time-text";

/** The numbers of a series, the earliest first, each leading to its sentence. */
export function SeriesTable({ series, title, language }: { series: FigureSeries; title: string; language: Language }) {
  const words = figuresTextIn(language);
  const hasRemarks = series.points.some(({ conflicts, decreases }) => conflicts || decreases);
  return (
    <div className="mt-3 overflow-x-auto">
      <table className="w-full text-small">
        <caption className="sr-only">{title}</caption>
        <thead>
          <tr className="text-note text-soft">
            <th scope="col" className={`${CELL} text-start font-normal`}>
              {words.reported}
            </th>
            <th scope="col" className={`${CELL} text-end font-normal`}>
              {words.number}
            </th>
            {hasRemarks ? (
              <th scope="col" className={`${CELL} text-start font-normal`}>
                {words.flagged}
              </th>
            ) : null}
            <th scope="col" className={`${CELL} text-start font-normal`}>
              {words.source}
            </th>
          </tr>
        </thead>
        <tbody>
          {series.points.map((point) => {
            const { figure } = point;
            const { article, place } = figure;
            return (
              <tr key={`${place.articleId}-${place.position}`} className="border-t border-rule align-baseline">
                <th scope="row" className={`${CELL} text-start font-normal`}>
                  {figureTimeText(figure, language)}
                </th>
                <td className={`${CELL} text-end font-semibold whitespace-nowrap tabular-nums`}>
                  <a href={figureHref(language, figure)} className="target inline-block">
                    {words.value(figure)}
                  </a>
                </td>
                {hasRemarks ? <td className={`${CELL} min-w-36`}>{remarksOf(point, language)}</td> : null}
                <td lang={langOf(article.title, language)} className={`${CELL} min-w-48 text-soft`}>
                  {article.title}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

const CELL = "px-2 py-1.5 first:ps-0";

function remarksOf({ conflicts, decreases }: SeriesPoint, language: Language): string {
  const words = figuresTextIn(language);
  return [conflicts ? words.conflicts : null, decreases ? words.decreases : null]
    .filter((remark) => remark !== null)
    .join(language === "zh" ? "；" : "; ");
}
