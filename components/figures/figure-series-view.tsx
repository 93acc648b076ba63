import { ValuePoints } from "@/components/chart/value-points";
import { nameIn } from "@/lib/archive/article";
import type { FigureSeries } from "@/lib/archive/figure-series";
import type { Language } from "@/lib/archive/language";
import { figureHref } from "@/lib/site/figure-href";
import { formatPeriod } from "@/lib/site/format-period";
import { figuresTextIn } from "@/lib/site/messages/figures";
import { figureTimeText } from "./figure-time-text";
import { SeriesTable } from "./series-table";

/** One series as a picture and as a table. Numbers that differ and numbers that fall are marked, and none is left out. */
export function FigureSeriesView({
  series,
  thing,
  language,
}: {
  series: FigureSeries;
  thing: string;
  language: Language;
}) {
  const words = figuresTextIn(language);
  const scope = series.scopes.map(({ names, slug }) => nameIn(names, language, slug)).join(" · ") || words.noScope;
  const title = words.seriesOf(thing, scope);
  const figures = series.points.map(({ figure }) => figure);
  const days = figures.map(({ place }) => Date.parse(place.day));
  const [from, to] = [Math.min(...days), Math.max(...days)];
  const most = Math.max(...figures.map(({ value, upTo }) => upTo ?? value));
  const [first, last] = [figures[0], figures.at(-1)];
  const ends = [first, last].map((figure) => formatPeriod(figure?.place.day.slice(0, 7) ?? "", language)) as [
    string,
    string,
  ];
  const id = `series-${series.key.replace(/[^a-z0-9]+/g, "-")}`;
  return (
    <section aria-labelledby={id} className="mt-8">
      <h3 id={id} className="font-read text-entry font-semibold">
        {title}
      </h3>
      {from < to ? (
        <figure className="mt-3">
          <ValuePoints
            label={words.chart(title, ends[0], ends[1])}
            most={words.value({ value: most, upTo: null, unit: series.unit, qualifier: "exact" })}
            ends={ends}
            points={figures.map((figure) => ({
              key: `${figure.place.articleId}-${figure.place.position}`,
              across: (Date.parse(figure.place.day) - from) / (to - from),
              up: figure.value / most,
              upTo: figure.upTo === null ? null : figure.upTo / most,
              href: figureHref(language, figure),
              title: `${words.value(figure)}${language === "zh" ? "，" : ", "}${figureTimeText(figure, language)}`,
              shape: figure.qualifier === "exact" && figure.upTo === null ? "dot" : "ring",
            }))}
          />
          <figcaption className="mt-1 flex flex-wrap gap-x-5 text-note text-soft">
            <span>● {words.key.exact}</span>
            <span>○ {words.key.inexact}</span>
          </figcaption>
        </figure>
      ) : null}
      <SeriesTable series={series} title={title} language={language} />
    </section>
  );
}
