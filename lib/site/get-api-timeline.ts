import "server-only";
import { findTimeline } from "@/lib/db/find-timeline";
import type { TimelineJson } from "@/lib/export/api/timeline-schema";
import { timelineJson } from "@/lib/export/timeline-json";
import { parametersOf } from "@/lib/search/parse-search-query";
import { parseTimelineQuery } from "@/lib/search/timeline-query";
import { API_PARAMETERS } from "./api-parameters";
import { siteDatabase } from "./database";
import { jsonResponse } from "./json-response";
import { readStated } from "./read-stated";
import { absoluteUrl } from "./site-url";

/** Answers `GET /api/v1/timeline`. */
export async function getApiTimeline(request: Request): Promise<Response> {
  const { refused } = readStated(request, API_PARAMETERS.timeline);
  if (refused) return refused;
  const { value } = parseTimelineQuery(parametersOf(new URL(request.url).searchParams));
  const { timeline, resolved } = await findTimeline(siteDatabase(), value);
  const { country, workshop, conference } = resolved.query.filters;
  const answer: TimelineJson = {
    query: { country: [...country], workshop: [...workshop], conference: [...conference] },
    ...timelineJson(timeline, absoluteUrl),
  };
  return jsonResponse(request, answer);
}
