import { type FigurePlace, formatFigurePlace, parseFigurePlace } from "@/lib/archive/figure-list";
import { localizedHref } from "@/lib/archive/hrefs";
import type { Language } from "@/lib/archive/language";
import { cleanValue } from "./clean-value";
import { type Parameters, parseSearchQuery } from "./parse-search-query";
import { addFilter, EVERYTHING, type SearchQuery } from "./search-query";
import type { QueryNote } from "./search-result";

/** What figures are found by, named as in their address. Values of one are OR, different ones AND. */
export const FIGURE_FILTERS = ["country", "workshop", "conference", "group"] as const;
export type FigureFilter = (typeof FIGURE_FILTERS)[number];

/** Which figures are asked for: what they count, what they are about, and as of when they hold (`from` and `to` of `of`). */
export type FiguresQuery = { thing: string | null; of: SearchQuery; after: FigurePlace | null };

export const ALL_FIGURES: FiguresQuery = { thing: null, of: EVERYTHING, after: null };

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const TIMES: ReadonlySet<string> = new Set(["from", "to"]);

/** Reads the parameters of a list of figures and never fails: what it cannot take it leaves out and says so in a note. */
export function parseFiguresQuery(parameters: Parameters): { value: FiguresQuery; notes: QueryNote[] } {
  const isOf = (name: string) => isFigureFilter(name) || TIMES.has(name);
  const { value: of, notes } = parseSearchQuery(parameters.filter(([name]) => isOf(name)));
  const single = (name: string) => parameters.filter((each) => each[0] === name && each[1] !== "");
  const [thing, ...things] = single("thing");
  const [after, ...afters] = single("after");
  const read = {
    thing: thing && SLUG.test(thing[1]) && thing[1].length <= 60 ? thing[1] : null,
    after: after ? parseFigurePlace(after[1]) : null,
  };
  const strangers = parameters.filter(([name]) => !isOf(name) && name !== "thing" && name !== "after");
  if (thing && read.thing === null) notes.push({ kind: "invalid-value", parameter: "thing", value: shown(thing[1]) });
  if (after && read.after === null) notes.push({ kind: "invalid-value", parameter: "after", value: shown(after[1]) });
  for (const [parameter, value] of [...things, ...afters, ...strangers])
    notes.push({ kind: "ignored-parameter", parameter: shown(parameter), value: shown(value) });
  return { value: { ...read, of }, notes };
}

const shown = (text: string) => cleanValue(text).slice(0, 60);

export function isFigureFilter(name: string): name is FigureFilter {
  return (FIGURE_FILTERS as readonly string[]).includes(name);
}

/** Whether it asks for anything but all figures from the first on. */
export function asksForFigures({ thing, of, after }: FiguresQuery): boolean {
  return (
    thing !== null ||
    after !== null ||
    of.from !== null ||
    of.to !== null ||
    FIGURE_FILTERS.some((name) => of.filters[name].length > 0)
  );
}

/** The canonical address of a list of figures. */
export function figuresHref(language: Language, query: FiguresQuery = ALL_FIGURES): string {
  return localizedHref(language, withParameters("/figures", query));
}

/** The figures about one entity. */
export function figuresOfHref(language: Language, name: FigureFilter, slug: string): string {
  return figuresHref(language, { ...ALL_FIGURES, of: addFilter(EVERYTHING, name, slug) });
}

/** The same as data, and as a table for spreadsheet programs: from the first on. */
export const apiFiguresHref = (query: FiguresQuery) => withParameters("/api/v1/figures", query);
export const figuresCsvHref = (language: Language, query: FiguresQuery) =>
  localizedHref(language, withParameters("/export/figures.csv", { ...query, after: null }));

function withParameters(path: string, { thing, of, after }: FiguresQuery): string {
  const parameters = new URLSearchParams();
  if (thing !== null) parameters.append("thing", thing);
  for (const name of FIGURE_FILTERS) for (const value of of.filters[name]) parameters.append(name, value);
  if (of.from !== null) parameters.append("from", of.from);
  if (of.to !== null) parameters.append("to", of.to);
  if (after !== null) parameters.append("after", formatFigurePlace(after));
  return parameters.size === 0 ? path : `${path}?${parameters}`;
}
