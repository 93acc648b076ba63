import type { ReactNode } from "react";
import type { Language } from "@/lib/archive/language";
import type { TimelinePart } from "@/lib/archive/timeline";
import { timelineArticlesHref, timelineHref } from "@/lib/search/timeline-query";
import { formatPart, formatPeriod } from "@/lib/site/format-period";
import { formatCount } from "@/lib/site/format-time";
import type { TimelinePage } from "@/lib/site/get-timeline";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { timelineTextIn } from "@/lib/site/messages/timeline";
import { TimelineEvents } from "./timeline-events";

/** Of a whole year no more events than these are told beside it; its own timeline has them all. */
const MOST_OF_A_YEAR = 12;

/** The timeline as a table, the newest first: each time leads into it, its number to its articles, an event to its page. */
export function TimelineTable({ page, language }: { page: TimelinePage; language: Language }) {
  const { query, timeline } = page;
  const words = timelineTextIn(language);
  const unit = query.period === null ? "year" : query.period.length === 4 ? "month" : "day";
  const parts = timeline.parts.filter(({ count, events }) => count > 0 || events.length > 0);
  return (
    <table className="w-full text-small">
      <caption className="pb-3 text-start text-note text-soft">{words.tableNote}</caption>
      <thead>
        <tr className="text-note text-soft">
          <th scope="col" className="py-1 pe-4 text-start font-normal">
            {words[unit]}
          </th>
          <th scope="col" className="py-1 pe-6 text-end font-normal whitespace-nowrap">
            {words.articles}
          </th>
          <th scope="col" className="py-1 text-start font-normal">
            {words.events}
          </th>
        </tr>
      </thead>
      <tbody>
        {parts.toReversed().map((part) => (
          <TimelineRow
            key={part.period}
            time={
              unit === "day" ? (
                formatPart(part.period, language)
              ) : (
                <a href={timelineHref(language, { ...query, period: part.period })} className={CELL_LINK}>
                  {formatPart(part.period, language)}
                </a>
              )
            }
            part={part}
            page={page}
            language={language}
          />
        ))}
        {timeline.unplaced.length > 0 ? (
          <tr className={ROW}>
            <th scope="row" className={`${CELL} pe-4 text-start font-normal text-soft`}>
              {unit === "month" ? words.unplaced.month : words.unplaced.day}
            </th>
            <td />
            <td className={CELL}>
              <TimelineEvents events={timeline.unplaced} language={language} />
            </td>
          </tr>
        ) : null}
      </tbody>
    </table>
  );
}

const ROW = "border-t border-rule align-baseline";
const CELL = "py-1.5";
const CELL_LINK = "target inline-block";

function TimelineRow({
  time,
  part: { period, count, events },
  page: { query },
  language,
}: {
  time: ReactNode;
  part: TimelinePart;
  page: TimelinePage;
  language: Language;
}) {
  const words = timelineTextIn(language);
  // A fold that hides one or two costs as much as it saves.
  const isCut = query.period === null && events.length > MOST_OF_A_YEAR + 2;
  const shown = isCut ? events.slice(0, MOST_OF_A_YEAR) : events;
  const more = events.length - shown.length;
  return (
    <tr className={ROW}>
      <th scope="row" className={`${CELL} pe-4 text-start font-normal whitespace-nowrap`}>
        {time}
      </th>
      <td className={`${CELL} pe-6 text-end tabular-nums`}>
        {count === 0 ? (
          formatCount(count, language)
        ) : (
          <a
            href={timelineArticlesHref(language, query, period)}
            aria-label={words.list(count, formatPeriod(period, language))}
            title={messagesIn(language).count.articles(count)}
            className={`${CELL_LINK} text-end`}
          >
            {formatCount(count, language)}
          </a>
        )}
      </td>
      <td className={CELL}>
        {shown.length > 0 ? <TimelineEvents events={shown} language={language} /> : null}
        {more > 0 ? (
          <a href={timelineHref(language, { ...query, period })} className="target mt-1 inline-block text-note">
            {words.moreEvents(more)}
          </a>
        ) : null}
      </td>
    </tr>
  );
}
