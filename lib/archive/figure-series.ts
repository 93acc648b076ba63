import type { FigureUnit, FigureValue } from "./figure";
import type { StatedFigure } from "./figure-list";
import { groupBy } from "./group-by";
import { languageOfText } from "./language";

/** What a number may stand for, by how it is meant: `over 3,000` is anything from there on. */
export function impliedRange({
  value,
  upTo,
  qualifier,
}: Pick<FigureValue, "value" | "upTo" | "qualifier">): [from: number, to: number] {
  if (upTo !== null) return [value, upTo];
  switch (qualifier) {
    case "over":
    case "at-least":
      return [value, Number.POSITIVE_INFINITY];
    case "multiple":
      return [2 * value, 100 * value];
    case "nearly":
      return [0.9 * value, value];
    case "about":
      return [0.9 * value, 1.1 * value];
    case "up-to":
    case "under":
      return [0, value];
    case "exact":
      return [value, value];
  }
}

/**
 * One number of a series. `conflicts`: another one of the same time cannot be true beside it; within an article only where the same
 * words are counted, for 新生 and 在校生 may both be right. `decreases`: it is below one of an
 * earlier time, whatever both may stand for. Both are told and neither is resolved.
 */
export type SeriesPoint = { figure: StatedFigure; conflicts: boolean; decreases: boolean };

/** What was reported of one thing for one scope, the earliest first. */
export type FigureSeries = {
  key: string;
  unit: FigureUnit;
  scopes: StatedFigure["scopes"];
  points: SeriesPoint[];
};

/** What a figure is about, as one word. */
export function scopeKey({ scopes }: Pick<StatedFigure, "scopes">): string {
  return scopes
    .map(({ kind, slug }) => `${kind}/${slug}`)
    .sort()
    .join(" ");
}

/** "three more majors", 新专业: a part of what there is, and no number to be compared with others. */
const ADDED = /^(?:more|new|further|additional|another|other)\b|^新(?!生)/i;

/**
 * The series of figures that count one thing: those about the same, in the same unit, reported and not planned, with a time. What is
 * about nothing that is stated is in none, for nobody knows that it is about the same. Only what has two numbers or more is a
 * series; those with the most come first.
 */
export function figureSeries(figures: readonly StatedFigure[]): FigureSeries[] {
  const counted = figures.filter(
    ({ planned, asOf, scopes, counted }) => !planned && asOf !== null && scopes.length > 0 && !ADDED.test(counted),
  );
  const groups = groupBy(counted, (figure) => `${figure.unit} ${scopeKey(figure)}`);
  return [...groups.entries()]
    .filter(([, { length }]) => length > 1)
    .map(([key, group]) => toSeries(key, group))
    .sort((a, b) => b.points.length - a.points.length || (a.key < b.key ? -1 : 1));
}

function toSeries(key: string, group: readonly StatedFigure[]): FigureSeries {
  const [first] = group;
  const inOrder = [...group].sort(byTime);
  const points = inOrder.map((figure): SeriesPoint => {
    const [from, to] = impliedRange(figure);
    const others = inOrder.filter((other) => other !== figure);
    return {
      figure,
      conflicts: others.some(
        (other) => other.asOf === figure.asOf && !meet([from, to], impliedRange(other)) && isSameCount(figure, other),
      ),
      decreases: others.some(
        (other) => other.place.day < figure.place.day && other.asOf !== figure.asOf && impliedRange(other)[0] > to,
      ),
    };
  });
  return { key, unit: first?.unit ?? "count", scopes: first?.scopes ?? [], points };
}

function isSameCount(one: StatedFigure, other: StatedFigure): boolean {
  if (one.article.slug !== other.article.slug) return true;
  // Words of two languages cannot be compared as such.
  if (languageOfText(one.counted) !== languageOfText(other.counted)) return true;
  return one.counted.toLowerCase() === other.counted.toLowerCase();
}

const meet = ([a, b]: [number, number], [c, d]: [number, number]) => a <= d && c <= b;

function byTime(a: StatedFigure, b: StatedFigure): number {
  if (a.place.day !== b.place.day) return a.place.day < b.place.day ? -1 : 1;
  return a.place.articleId - b.place.articleId || a.place.position - b.place.position;
}
