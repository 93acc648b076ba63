import "server-only";
import type { FigurePlace } from "@/lib/archive/figure-list";
import { instantIn } from "@/lib/archive/time-zone";
import { resolveFigures } from "@/lib/db/figure-conditions";
import { listFigures } from "@/lib/db/list-figures";
import { figureCsvHead, figureCsvLine } from "@/lib/export/list/figure-csv";
import { FIGURE_PARAMETERS } from "@/lib/search/article-parameters";
import { type FiguresQuery, parseFiguresQuery } from "@/lib/search/figures-query";
import { parametersOf } from "@/lib/search/parse-search-query";
import { siteDatabase, siteTimezone } from "./database";
import { readStated } from "./read-stated";
import { absoluteUrl } from "./site-url";
import { streamResponse } from "./stream-response";

const STRETCH = 1_000;

/** Answers `/export/figures.csv`: all figures that a list finds, read as strictly as the API. */
export async function getFiguresCsv(request: Request): Promise<Response> {
  const { refused } = readStated(request, FIGURE_PARAMETERS);
  if (refused) return refused;
  const { value } = parseFiguresQuery(parametersOf(new URL(request.url).searchParams));
  const day = instantIn(siteTimezone(), new Date()).slice(0, 10);
  return streamResponse(writeFigures(value), {
    "content-type": "text/csv; charset=utf-8; header=present",
    "content-disposition": `attachment; filename="luban-archive-figures-${day}.csv"`,
    "cache-control": "no-store",
    "access-control-allow-origin": "*",
  });
}

/** Each stretch begins behind the last: its cost does not grow with what went before. */
async function* writeFigures(query: FiguresQuery): AsyncGenerator<string> {
  const resolved = await resolveFigures(siteDatabase(), query);
  yield figureCsvHead();
  for (let after: FigurePlace | null = null; ; ) {
    const figures = await listFigures(siteDatabase(), resolved, { after, limit: STRETCH, timezone: siteTimezone() });
    if (figures.length > 0) yield figures.map((figure) => figureCsvLine(figure, absoluteUrl)).join("");
    const last = figures.at(-1);
    if (figures.length < STRETCH || !last) return;
    after = last.place;
  }
}
