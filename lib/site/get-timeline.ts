import "server-only";
import { cache } from "react";
import type { Timeline } from "@/lib/archive/timeline";
import { findTimeline } from "@/lib/db/find-timeline";
import type { NamedValue } from "@/lib/db/named-values";
import { parametersOf } from "@/lib/search/parse-search-query";
import type { QueryNote } from "@/lib/search/search-result";
import { parseTimelineQuery, type TimelineQuery } from "@/lib/search/timeline-query";
import { siteDatabase } from "./database";
import type { SearchParams } from "./get-search";

export type TimelinePage = {
  query: TimelineQuery;
  timeline: Timeline;
  /** What the filters name. */
  chosen: NamedValue[];
  /** How odd parts of the address were read. */
  notes: QueryNote[];
};

/** The timeline that an address asks for, and how it was read. Nothing in an address makes it fail. */
export const getTimeline = cache(async (searchParams: SearchParams): Promise<TimelinePage> => {
  const { value, notes } = parseTimelineQuery(parametersOf(searchParams));
  const { timeline, resolved } = await findTimeline(siteDatabase(), value);
  return {
    query: { ...value, of: resolved.query },
    timeline,
    chosen: resolved.chosen,
    notes: [...notes, ...resolved.notes],
  };
});
