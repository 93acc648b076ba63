import "server-only";
import { parseFigurePlace } from "@/lib/archive/figure-list";
import { resolveFigures } from "@/lib/db/figure-conditions";
import { countFigures, listFigures, MOST_COUNTED } from "@/lib/db/list-figures";
import type { FigureListJson } from "@/lib/export/api/figure-schema";
import { figureJson } from "@/lib/export/figure-json";
import { apiFiguresHref, parseFiguresQuery } from "@/lib/search/figures-query";
import { CURSOR_REFUSAL, DEFAULT_LIMIT } from "@/lib/search/list-parameters";
import { parametersOf } from "@/lib/search/parse-search-query";
import { API_PARAMETERS } from "./api-parameters";
import { siteDatabase, siteTimezone } from "./database";
import { jsonResponse } from "./json-response";
import { readStated, refuse } from "./read-stated";
import { absoluteUrl } from "./site-url";

/** Answers `GET /api/v1/figures`. */
export async function getApiFigures(request: Request): Promise<Response> {
  const { stated, refused } = readStated(request, API_PARAMETERS.figures);
  if (refused) return refused;
  if (stated.after !== null && parseFigurePlace(stated.after) === null) return refuse(CURSOR_REFUSAL);
  const limit = stated.limit ?? DEFAULT_LIMIT;
  const parameters = parametersOf(new URL(request.url).searchParams).filter(([name]) => name !== "limit");
  const { value } = parseFiguresQuery(parameters);
  const resolved = await resolveFigures(siteDatabase(), value);
  const { query } = resolved;
  const [found, page] = await Promise.all([
    countFigures(siteDatabase(), resolved),
    listFigures(siteDatabase(), resolved, { after: query.after, limit: limit + 1, timezone: siteTimezone() }),
  ]);
  const items = page.slice(0, limit);
  const last = items.at(-1);
  const { country, workshop, conference, group } = query.of.filters;
  const answer: FigureListJson = {
    query: {
      thing: query.thing,
      country: [...country],
      workshop: [...workshop],
      conference: [...conference],
      group: [...group],
      from: query.of.from,
      to: query.of.to,
    },
    total: Math.min(found, MOST_COUNTED),
    totalAtLeast: found > MOST_COUNTED,
    items: items.map((figure) => figureJson(figure, absoluteUrl)),
    next: page.length > limit && last ? nextUrl(apiFiguresHref({ ...query, after: last.place }), limit) : null,
  };
  return jsonResponse(request, answer);
}

const nextUrl = (href: string, limit: number) => absoluteUrl(`${href}&limit=${limit}`);
