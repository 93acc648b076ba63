import "server-only";
import { findTimeline } from "@/lib/db/find-timeline";
import { timelineJson } from "@/lib/export/timeline-json";
import { parametersOf } from "@/lib/search/parse-search-query";
import { parseTimelineQuery, TIMELINE_FILTERS } from "@/lib/search/timeline-query";
import { siteDatabase } from "./database";
import { jsonResponse, problemResponse } from "./json-response";
import { absoluteUrl } from "./site-url";

/** Answers `GET /api/v1/timeline`. Where the page would forgive, it refuses and says why. */
export async function getApiTimeline(request: Request): Promise<Response> {
  const { value, notes } = parseTimelineQuery(parametersOf(new URL(request.url).searchParams));
  for (const note of notes) {
    if (note.kind !== "ignored-parameter" && note.kind !== "invalid-value") continue;
    const { parameter } = note;
    const allowed = parameter === "period" ? ["YYYY", "YYYY-MM"] : [...TIMELINE_FILTERS, "period"];
    const detail =
      note.kind === "invalid-value"
        ? `"${note.value}" is not allowed.`
        : parameter === "period"
          ? `"${parameter}" may be given once.`
          : `Unknown parameter "${parameter}".`;
    return problemResponse({ status: 400, title: "Bad request", detail, parameter, allowed });
  }
  const { timeline, resolved } = await findTimeline(siteDatabase(), value);
  const { country, workshop, conference } = resolved.query.filters;
  return jsonResponse(request, { query: { country, workshop, conference }, ...timelineJson(timeline, absoluteUrl) });
}
