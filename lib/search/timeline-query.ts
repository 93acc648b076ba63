import { isDateBound } from "@/lib/archive/date-bound";
import { localizedHref } from "@/lib/archive/hrefs";
import type { Language } from "@/lib/archive/language";
import type { Period } from "@/lib/archive/timeline";
import { articlesHref } from "./articles-href";
import { type Parameters, parseSearchQuery } from "./parse-search-query";
import { EVERYTHING, type SearchQuery } from "./search-query";
import type { QueryNote } from "./search-result";
import { shownValue } from "./shown-value";

/** The filters of a timeline, named as in its address. Values of one are OR, different ones AND. */
export const TIMELINE_FILTERS = ["country", "workshop", "conference"] as const;
export type TimelineFilter = (typeof TIMELINE_FILTERS)[number];

/** What a timeline is asked for: the articles that `of` finds, in the parts of a period; null for all years. */
export type TimelineQuery = { period: Period | null; of: SearchQuery };

/** Reads a timeline's parameters and never fails: what it cannot take it leaves out and says so in a note. */
export function parseTimelineQuery(parameters: Parameters): { value: TimelineQuery; notes: QueryNote[] } {
  const filters = parameters.filter(([name]) => isTimelineFilter(name));
  const { value: of, notes } = parseSearchQuery(filters);
  const [stated, ...others] = parameters.filter(([name, value]) => name === "period" && value !== "");
  const period = stated && isPeriod(stated[1]) ? stated[1] : null;
  if (stated && period === null)
    notes.push({ kind: "invalid-value", parameter: "period", value: shownValue(stated[1]) });
  const strangers = [...others, ...parameters.filter(([name]) => name !== "period" && !isTimelineFilter(name))];
  for (const [parameter, value] of strangers) {
    notes.push({ kind: "ignored-parameter", parameter: shownValue(parameter), value: shownValue(value) });
  }
  return { value: { period, of }, notes };
}

/** The canonical address of a timeline. */
export function timelineHref(
  language: Language,
  { period, of }: TimelineQuery = { period: null, of: EVERYTHING },
): string {
  const parameters = timelineParameters({ period, of });
  return localizedHref(language, parameters === "" ? "/timeline" : `/timeline?${parameters}`);
}

/** The address of the same as data. */
export function apiTimelineHref(query: TimelineQuery): string {
  const parameters = timelineParameters(query);
  return parameters === "" ? "/api/v1/timeline" : `/api/v1/timeline?${parameters}`;
}

/** The address of the list of a timeline's articles within a period. */
export function timelineArticlesHref(language: Language, { of }: TimelineQuery, period: Period | null): string {
  return articlesHref(language, { ...of, from: period, to: period });
}

function timelineParameters({ period, of }: TimelineQuery): string {
  const parameters = new URLSearchParams();
  for (const name of TIMELINE_FILTERS) for (const value of of.filters[name]) parameters.append(name, value);
  if (period !== null) parameters.append("period", period);
  return parameters.toString();
}

/** A year or a month. */
export function isPeriod(value: string): boolean {
  return value.length <= 7 && isDateBound(value);
}

export function isTimelineFilter(name: string): name is TimelineFilter {
  return (TIMELINE_FILTERS as readonly string[]).includes(name);
}
