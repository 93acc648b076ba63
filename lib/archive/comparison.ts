import type { ArticleSummary, EntityRef } from "./article";

/** One of two countries: how many articles name it, and the earliest and the latest of those that state a date. */
export type ComparedCountry = {
  country: EntityRef;
  count: number;
  first: ArticleSummary | null;
  latest: ArticleSummary | null;
};

/** A month ("2025-08") and how many of its articles name the one country and the other. */
export type ComparedMonth = { month: string; one: number; other: number };

/** What articles name besides: how many of those that name the one country, the other, and both. */
export type ComparedEntity = EntityRef & { one: number; other: number; both: number };

/** Two countries side by side, by the articles that name them. */
export type Comparison = {
  one: ComparedCountry;
  other: ComparedCountry;
  /** Articles that name both. */
  both: number;
  /** From the first month in which either is named to the last, the oldest first. */
  months: ComparedMonth[];
  /** Of each compared kind those that are named with both most often, then those named with either. */
  entities: ComparedEntity[];
  /** The newest articles that name both. */
  articles: ArticleSummary[];
};

/** The kinds of what is compared besides the articles themselves. */
export const COMPARED_KINDS = ["workshop", "conference", "organization"] as const;
