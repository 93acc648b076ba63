import { entityHref } from "@/lib/archive/hrefs";
import type { Timeline, TimelineEvent } from "@/lib/archive/timeline";
import type { TimelineJson } from "./api/timeline-schema";
import type { Absolute } from "./article-json";

/** A timeline as the API answers with it. */
export function timelineJson(
  { period, parts, unplaced, undated }: Timeline,
  absolute: Absolute,
): Omit<TimelineJson, "query"> {
  const eventJson = ({ kind, slug, names, from, to }: TimelineEvent) => {
    const url = absolute(entityHref("en", kind, slug));
    return { kind, slug, url, name: names.en ?? names.zh, names, from, to };
  };
  return {
    period,
    parts: parts.map((part) => ({ ...part, events: part.events.map(eventJson) })),
    unplaced: unplaced.map(eventJson),
    undated,
  };
}
