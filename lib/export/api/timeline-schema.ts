import { z } from "zod";
import { COUNT, KIND, NAME, NAMES, SLUG, URL } from "./common-schema";

const PERIOD = z.string().describe("A year, a month or a day: `2025`, `2025-08`, `2025-08-14`.");

const EVENT = z
  .strictObject({
    kind: KIND,
    slug: SLUG,
    url: URL,
    name: NAME,
    names: NAMES,
    from: PERIOD.describe("When it began, as exactly as it is stated."),
    to: PERIOD.nullable().describe("When it ended, where that is stated."),
  })
  .meta({ id: "TimelineEvent", description: "A workshop that opened or a conference that was held." });

/** What `GET /api/v1/timeline` answers. */
export const TIMELINE_SCHEMA = z
  .strictObject({
    query: z.strictObject({
      country: z.array(SLUG),
      workshop: z.array(SLUG),
      conference: z.array(SLUG),
    }),
    period: PERIOD.nullable().describe("What is told in parts; null for all years."),
    parts: z.array(z.strictObject({ period: PERIOD, count: COUNT, events: z.array(EVENT) })),
    unplaced: z.array(EVENT).describe("What happened at a time that is not stated well enough for one of the parts."),
    undated: COUNT.describe("Articles that state no date; of all years only."),
  })
  .meta({
    id: "Timeline",
    description: "How many articles there are in each part of a period, and what happened in it.",
  });
export type TimelineJson = z.infer<typeof TIMELINE_SCHEMA>;
