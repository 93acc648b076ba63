import type { ArticleSummary, EntityRef, Names, OutletRef } from "./article";
import type { FigureValue, ScopeRule } from "./figure";
import type { FieldPlace } from "./mention";

/** A figure as lists show it: with its sentence, the article that states it, and what it is about. */
export type StatedFigure = FieldPlace &
  FigureValue & {
    /** Where its words stand in `sentence`. */
    start: number;
    end: number;
    surface: string;
    sentence: string;
    /** What is counted, by its names; null where figures.yaml does not list it. */
    thingNames: Names | null;
    scopes: (EntityRef & { rule: ScopeRule })[];
    article: Pick<ArticleSummary, "slug" | "title" | "titles" | "published"> & { outlet: OutletRef | null };
    place: FigurePlace;
  };

/** Where a figure stands among others, those with the latest day first. */
export type FigurePlace = { day: string; articleId: number; position: number };

const PLACE = /^(\d{4})(\d{2})(\d{2})-(\d{1,9})-(\d{1,6})$/;

/** A place as a word for an address. */
export function formatFigurePlace({ day, articleId, position }: FigurePlace): string {
  return `${day.replaceAll("-", "")}-${articleId}-${position}`;
}

/** Reads a place back; null for what is none. */
export function parseFigurePlace(word: string): FigurePlace | null {
  const [, year, month, date, articleId, position] = PLACE.exec(word) ?? [];
  if (year === undefined || year === "0000") return null;
  const day = `${year}-${month}-${date}`;
  const read = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(read.getTime()) || read.toISOString().slice(0, 10) !== day || Number(articleId) > 2_147_483_647)
    return null;
  return { day, articleId: Number(articleId), position: Number(position) };
}
