import { ChoiceField } from "@/components/ui/choice-field";
import { Disclosure } from "@/components/ui/disclosure";
import type { Language } from "@/lib/archive/language";
import { TIMELINE_FILTERS, type TimelineFilter, type TimelineQuery, timelineHref } from "@/lib/search/timeline-query";
import type { Choice } from "@/lib/site/get-choices";
import { langOf } from "@/lib/site/lang-of";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { timelineTextIn } from "@/lib/site/messages/timeline";

export type TimelineChoices = Record<TimelineFilter, readonly Choice[]>;

/** Adds a country, a workshop or a conference to what is in force; a plain form. */
export function TimelineForm({
  query,
  choices,
  language,
}: {
  query: TimelineQuery;
  choices: TimelineChoices;
  language: Language;
}) {
  const words = timelineTextIn(language);
  const { kind } = messagesIn(language);
  const offered = TIMELINE_FILTERS.filter((name) => choices[name].length > 0);
  if (offered.length === 0) return null;
  return (
    <div className="no-print">
      <Disclosure summary={words.narrow}>
        <form action={timelineHref(language)} method="get" className="flex flex-wrap items-end gap-4">
          {TIMELINE_FILTERS.flatMap((name) =>
            query.of.filters[name].map((slug) => (
              <input key={`${name}=${slug}`} type="hidden" name={name} value={slug} />
            )),
          )}
          {query.period === null ? null : <input type="hidden" name="period" value={query.period} />}
          {offered.map((name) => (
            <ChoiceField
              key={name}
              id={`timeline-${name}`}
              name={name}
              label={kind[name].one}
              none={words.any}
              choices={choices[name].map((choice) => ({ ...choice, lang: langOf(choice.name, language) }))}
            />
          ))}
          <button type="submit" className="button">
            {words.apply}
          </button>
        </form>
        <p className="mt-3 text-note text-soft">{words.narrowHelp}</p>
      </Disclosure>
    </div>
  );
}
