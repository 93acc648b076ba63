import { QueryNotes } from "@/components/search/query-notes";
import { PageHeader } from "@/components/site/page-header";
import { Removable } from "@/components/ui/removable";
import { nameIn } from "@/lib/archive/article";
import type { Language } from "@/lib/archive/language";
import { removeFilter } from "@/lib/search/search-query";
import { apiTimelineHref, TIMELINE_FILTERS, timelineArticlesHref, timelineHref } from "@/lib/search/timeline-query";
import { formatPeriod } from "@/lib/site/format-period";
import type { TimelinePage } from "@/lib/site/get-timeline";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { timelineTextIn } from "@/lib/site/messages/timeline";
import { TimelineChart } from "./timeline-chart";
import { type TimelineChoices, TimelineForm } from "./timeline-form";
import { TimelineTable } from "./timeline-table";
import { TimelineZoom } from "./timeline-zoom";

/** Articles and events in time: where one is, what is in force, the picture, and the same as a table. */
export function TimelineView({
  page,
  choices,
  language,
}: {
  page: TimelinePage;
  choices: TimelineChoices;
  language: Language;
}) {
  const { query, timeline, notes } = page;
  const words = timelineTextIn(language);
  const total = timeline.parts.reduce((sum, { count }) => sum + count, 0);
  const isEmpty =
    total === 0 && timeline.unplaced.length === 0 && timeline.parts.every(({ events }) => events.length === 0);
  const { period } = query;
  return (
    <>
      <PageHeader title={timelineTitle(page, language)}>
        <p className="text-body text-soft">{words.about}</p>
        <TimelineFilters page={page} language={language} />
        <QueryNotes notes={notes} language={language} />
      </PageHeader>
      <TimelineZoom query={query} language={language} />
      {isEmpty ? (
        <p className="mt-6 border-t border-rule pt-6">{words.nothing}</p>
      ) : (
        <>
          <div className="mt-4">
            <TimelineChart page={page} language={language} />
          </div>
          <p className="mt-4 flex flex-wrap gap-x-6 text-small">
            {total + timeline.undated > 0 ? (
              <a href={timelineArticlesHref(language, query, period)} className="target inline-block">
                {period === null
                  ? words.listAll(total + timeline.undated)
                  : words.list(total, formatPeriod(period, language))}
              </a>
            ) : null}
            <a href={apiTimelineHref(query)} className="target inline-block" type="application/json">
              {words.asData}
            </a>
          </p>
          <section aria-labelledby="table" className="mt-10 max-w-[56rem]">
            <h2 id="table" className="joint pt-5 font-read text-section font-semibold">
              {words.table}
            </h2>
            <TimelineTable page={page} language={language} />
            {timeline.undated > 0 ? (
              <p className="mt-3 text-note text-soft">{words.undated(timeline.undated)}</p>
            ) : null}
          </section>
        </>
      )}
      <div className="mt-10 max-w-[56rem]">
        <TimelineForm query={query} choices={choices} language={language} />
      </div>
    </>
  );
}

/** The title of a timeline: whose it is, as far as its filters name anything. */
export function timelineTitle({ query, chosen }: TimelinePage, language: Language): string {
  const words = timelineTextIn(language);
  const names = TIMELINE_FILTERS.flatMap((name) => query.of.filters[name].map((slug) => nameOf(name, slug)));
  return names.length === 0 ? words.title : words.titleOf(names);

  function nameOf(name: string, slug: string): string {
    const value = chosen.find((each) => each.filter === name && each.slug === slug);
    return value ? nameIn(value.names, language, slug) : slug;
  }
}

/** The filters in force: each is removed by its link, and what it names has its page. */
function TimelineFilters({ page: { query, chosen }, language }: { page: TimelinePage; language: Language }) {
  const { activeFilters, remove, filterLabel } = messagesIn(language).search;
  const filters = TIMELINE_FILTERS.flatMap((name) =>
    query.of.filters[name].map((slug) => {
      const value = chosen.find((each) => each.filter === name && each.slug === slug);
      return { name, slug, text: filterLabel(name, value ? nameIn(value.names, language, slug) : slug) };
    }),
  );
  if (filters.length === 0) return null;
  return (
    <ul aria-label={activeFilters} className="mt-4 flex flex-wrap items-center gap-2">
      {filters.map(({ name, slug, text }) => (
        <li key={`${name}=${slug}`}>
          <Removable
            href={timelineHref(language, { ...query, of: removeFilter(query.of, name, slug) })}
            text={text}
            label={remove(text)}
          />
        </li>
      ))}
    </ul>
  );
}
