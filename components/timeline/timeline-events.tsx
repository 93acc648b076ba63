import { nameIn } from "@/lib/archive/article";
import { entityHref } from "@/lib/archive/hrefs";
import type { Language } from "@/lib/archive/language";
import type { TimelineEvent } from "@/lib/archive/timeline";
import { formatPeriods } from "@/lib/site/format-period";
import { langOf } from "@/lib/site/lang-of";
import { EventSign } from "./event-sign";

/** What happened, each with its mark and its date as the registry states it. */
export function TimelineEvents({ events, language }: { events: readonly TimelineEvent[]; language: Language }) {
  return (
    <ul className="space-y-1">
      {events.map(({ kind, slug, names, from, to }) => {
        const name = nameIn(names, language, slug);
        return (
          <li key={`${kind}/${slug}`} className="flex items-baseline gap-2">
            <EventSign kind={kind} />
            <span className="min-w-0">
              <a href={entityHref(language, kind, slug)} lang={langOf(name, language)} className="plain-link target">
                {name}
              </a>{" "}
              <time dateTime={from} className="text-note text-soft tabular-nums">
                {formatPeriods(from, to, language)}
              </time>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
