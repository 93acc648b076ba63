import { QueryNotes } from "@/components/search/query-notes";
import { PageHeader } from "@/components/site/page-header";
import { Pager } from "@/components/ui/pager";
import { Section } from "@/components/ui/section";
import type { Language } from "@/lib/archive/language";
import { apiFiguresHref, figuresCsvHref, figuresHref } from "@/lib/search/figures-query";
import { type FiguresPage, type getFigureChoices, MOST_IN_SERIES } from "@/lib/site/get-figures";
import { figuresTextIn } from "@/lib/site/messages/figures";
import { FigureEntry } from "./figure-entry";
import { FigureSeriesView } from "./figure-series-view";
import { FiguresFilters } from "./figures-filters";
import { FiguresForm } from "./figures-form";
import { figuresTitle, thingName } from "./figures-title";

/** As many series as a page draws. */
const MOST_SERIES = 12;

type Choices = Awaited<ReturnType<typeof getFigureChoices>>;

/** Figures: what is asked for, what was reported over time, and each with its sentence. */
export function FiguresView({ page, choices, language }: { page: FiguresPage; choices: Choices; language: Language }) {
  const words = figuresTextIn(language);
  const { query, figures, total, isMore, next, series, isCut, notes } = page;
  const thing = thingName(query.thing, choices, language);
  return (
    <>
      <PageHeader title={figuresTitle(page, choices, language)}>
        <p className="text-body text-soft">{words.about}</p>
        <FiguresFilters page={page} choices={choices} language={language} />
        <QueryNotes notes={notes} language={language} />
      </PageHeader>
      <div className="row">
        <div />
        <div className="max-w-[46rem] min-w-0">
          <FiguresForm query={query} choices={choices} language={language} />
        </div>
      </div>
      {series.length > 0 && query.after === null ? (
        <div className="row mt-12">
          <div />
          <div className="max-w-[46rem] min-w-0">
            <Section
              id="series"
              title={words.series}
              note={isCut ? `${words.seriesNote} ${words.seriesCut(MOST_IN_SERIES)}` : words.seriesNote}
            >
              {series.slice(0, MOST_SERIES).map((one) => (
                <FigureSeriesView key={one.key} series={one} thing={thing ?? ""} language={language} />
              ))}
            </Section>
          </div>
        </div>
      ) : null}
      <section aria-labelledby="figures" className="mt-12">
        <div className="row">
          <div />
          <div className="mb-4">
            <h2 id="figures" className="font-read text-section font-semibold">
              {total === 0 ? words.list : words.total(total, isMore)}
            </h2>
            <p className="no-print mt-1 flex flex-wrap gap-x-6 text-small">
              <a href={figuresCsvHref(language, query)} className="target inline-block" type="text/csv">
                {words.asCsv}
              </a>
              <a
                href={apiFiguresHref({ ...query, after: null })}
                className="target inline-block"
                type="application/json"
              >
                {words.asData}
              </a>
            </p>
          </div>
        </div>
        {figures.length === 0 ? (
          <p className="border-t border-rule pt-6">{words.nothing}</p>
        ) : (
          <ol>
            {figures.map((figure) => (
              <FigureEntry
                key={`${figure.place.articleId}-${figure.place.position}`}
                figure={figure}
                language={language}
              />
            ))}
          </ol>
        )}
        <Pager
          label={words.title}
          position=""
          previous={
            query.after === null ? null : { href: figuresHref(language, { ...query, after: null }), text: words.first }
          }
          next={next === null ? null : { href: figuresHref(language, { ...query, after: next }), text: words.next }}
        />
      </section>
    </>
  );
}
