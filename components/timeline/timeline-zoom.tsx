import type { Language } from "@/lib/archive/language";
import { neighbourPeriod } from "@/lib/archive/neighbour-period";
import { wholePeriod } from "@/lib/archive/timeline";
import { type TimelineQuery, timelineHref } from "@/lib/search/timeline-query";
import { formatPeriod } from "@/lib/site/format-period";
import { timelineTextIn } from "@/lib/site/messages/timeline";

/** Where in time one is: the way out to all years, and the periods before and after. */
export function TimelineZoom({ query, language }: { query: TimelineQuery; language: Language }) {
  const words = timelineTextIn(language);
  const { period } = query;
  const at = (wanted: string | null) => timelineHref(language, { ...query, period: wanted });
  const whole = period === null ? null : wholePeriod(period);
  const around = period === null ? [] : [neighbourPeriod(period, -1), neighbourPeriod(period, 1)];
  const [before, after] = around;
  return (
    <nav aria-label={words.zoom} className="no-print flex flex-wrap items-center gap-x-6 gap-y-1 text-small">
      <ol className="flex flex-wrap items-center gap-x-2">
        <li>
          {period === null ? (
            <span aria-current="true" className="inline-flex min-h-8 items-center font-semibold">
              {words.allYears}
            </span>
          ) : (
            <a href={at(null)} className="inline-flex min-h-8 items-center">
              {words.allYears}
            </a>
          )}
        </li>
        {whole === null ? null : (
          <li className="before:me-2 before:text-soft before:content-['›']">
            <a href={at(whole)} className="inline-flex min-h-8 items-center">
              {formatPeriod(whole, language)}
            </a>
          </li>
        )}
        {period === null ? null : (
          <li className="before:me-2 before:text-soft before:content-['›']">
            <span aria-current="true" className="inline-flex min-h-8 items-center font-semibold">
              {formatPeriod(period, language)}
            </span>
          </li>
        )}
      </ol>
      {before && after ? (
        <ul className="ms-auto flex gap-x-5">
          <li>
            <a href={at(before)} rel="prev" className="inline-flex min-h-8 items-center">
              <span aria-hidden="true" className="me-1.5">
                ←
              </span>
              {formatPeriod(before, language)}
            </a>
          </li>
          <li>
            <a href={at(after)} rel="next" className="inline-flex min-h-8 items-center">
              {formatPeriod(after, language)}
              <span aria-hidden="true" className="ms-1.5">
                →
              </span>
            </a>
          </li>
        </ul>
      ) : null}
    </nav>
  );
}
