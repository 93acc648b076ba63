import "server-only";
import { cache } from "react";
import type { FigurePlace, StatedFigure } from "@/lib/archive/figure-list";
import { type FigureSeries, figureSeries } from "@/lib/archive/figure-series";
import { resolveFigures } from "@/lib/db/figure-conditions";
import { listFigureChoices } from "@/lib/db/list-figure-choices";
import { countFigures, listFigures, listFiguresOf, MOST_COUNTED } from "@/lib/db/list-figures";
import type { NamedValue } from "@/lib/db/named-values";
import { type FiguresQuery, parseFiguresQuery } from "@/lib/search/figures-query";
import { parametersOf } from "@/lib/search/parse-search-query";
import type { QueryNote } from "@/lib/search/search-result";
import { cachedRead } from "./cached-read";
import { siteDatabase, siteTimezone } from "./database";
import type { SearchParams } from "./get-search";

const PAGE_SIZE = 50;
/** Series are made of so many figures, the latest, so that a page costs the same however many there are. */
export const MOST_IN_SERIES = 500;

export type FiguresPage = {
  query: FiguresQuery;
  figures: StatedFigure[];
  /** How many there are; where `isMore`, more than that. */
  total: number;
  isMore: boolean;
  next: FigurePlace | null;
  /** What was reported of the thing over time, where one is chosen. */
  series: FigureSeries[];
  /** Whether the series are of the latest figures only. */
  isCut: boolean;
  chosen: NamedValue[];
  notes: QueryNote[];
};

export const getFigureChoices = cachedRead(
  "figure-choices",
  () => listFigureChoices(siteDatabase()),
  () => ["archive"],
);

/** The figures that an address asks for, and how it was read. Nothing in an address makes it fail. */
export const getFigures = cache(async (searchParams: SearchParams): Promise<FiguresPage> => {
  const { value, notes } = parseFiguresQuery(parametersOf(searchParams));
  const resolved = await resolveFigures(siteDatabase(), value);
  const { after, thing } = resolved.query;
  const read = (from: FigurePlace | null, limit: number) =>
    listFigures(siteDatabase(), resolved, { after: from, limit, timezone: siteTimezone() });
  const [total, page, latest] = await Promise.all([
    countFigures(siteDatabase(), resolved),
    read(after, PAGE_SIZE + 1),
    thing === null ? [] : read(null, MOST_IN_SERIES),
  ]);
  const figures = page.slice(0, PAGE_SIZE);
  return {
    query: resolved.query,
    figures,
    total: Math.min(total, MOST_COUNTED),
    isMore: total > MOST_COUNTED,
    next: page.length > PAGE_SIZE ? (figures.at(-1)?.place ?? null) : null,
    series: figureSeries(latest),
    isCut: thing !== null && total > MOST_IN_SERIES,
    chosen: resolved.chosen,
    notes: [...notes, ...resolved.notes],
  };
});

/** The figures of an article, in the order of its text. */
export const getFiguresOf = cachedRead(
  "figures-of",
  (slug: string) => listFiguresOf(siteDatabase(), slug, siteTimezone()),
  (slug) => [`article:${slug}`],
);
