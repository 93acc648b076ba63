import { TimeColumns } from "@/components/chart/time-columns";
import { nameIn } from "@/lib/archive/article";
import { entityHref } from "@/lib/archive/hrefs";
import type { Language } from "@/lib/archive/language";
import { MOST_YEARS, type TimelineEvent } from "@/lib/archive/timeline";
import { timelineArticlesHref, timelineHref } from "@/lib/search/timeline-query";
import { formatPeriod, formatPeriods, formatShortPeriod } from "@/lib/site/format-period";
import { formatCount } from "@/lib/site/format-time";
import type { TimelinePage } from "@/lib/site/get-timeline";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { timelineTextIn } from "@/lib/site/messages/timeline";
import { EventSign } from "./event-sign";

/** A timeline as a picture: articles are bars, events the marks under them; a year leads to its months, a day to its list. */
export function TimelineChart({ page, language }: { page: TimelinePage; language: Language }) {
  const { query, timeline } = page;
  const { count: text } = messagesIn(language);
  const words = timelineTextIn(language);
  const isOfDays = query.period?.length === 7;
  const columns = timeline.parts.slice(-MOST_YEARS).map(({ period, count, events }) => ({
    key: period,
    label: formatShortPeriod(period, language),
    count,
    countText: formatCount(count, language),
    href: isOfDays ? timelineArticlesHref(language, query, period) : timelineHref(language, { ...query, period }),
    title: words.columnTitle(formatPeriod(period, language), text.articles(count), events.length),
    marks: events.map((event) => ({
      key: `${event.kind}/${event.slug}`,
      href: entityHref(language, event.kind, event.slug),
      title: eventTitle(event, language),
      shape: event.kind === "workshop" ? ("square" as const) : ("ring" as const),
    })),
  }));
  const shown = query.period === null ? words.allYears : formatPeriod(query.period, language);
  return (
    <figure>
      <TimeColumns columns={columns} label={words.chart(shown)} />
      <figcaption className="mt-2 flex flex-wrap gap-x-5 gap-y-1 text-note text-soft">
        <span className="inline-flex items-center gap-1.5">
          <EventSign kind="workshop" /> {words.key.opened}
        </span>
        <span className="inline-flex items-center gap-1.5">
          <EventSign kind="conference" /> {words.key.began}
        </span>
      </figcaption>
    </figure>
  );
}

function eventTitle({ names, slug, from, to }: TimelineEvent, language: Language): string {
  return `${nameIn(names, language, slug)}${language === "zh" ? "，" : ", "}${formatPeriods(from, to, language)}`;
}
