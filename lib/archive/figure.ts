import type { EntityKey, FieldPlace } from "./mention";

/** How exactly a number is meant. `multiple`: some of these ("tens of thousands": several times 10,000). */
export const QUALIFIERS = ["exact", "over", "at-least", "nearly", "about", "up-to", "under", "multiple"] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

export const FIGURE_UNITS = ["count", "percent"] as const;
export type FigureUnit = (typeof FIGURE_UNITS)[number];

/**
 * Where the entity that a number is about was found: in the words that are counted, before them in the sentence, in the
 * group's heading, or in the title.
 */
export const SCOPE_RULES = ["phrase", "sentence", "heading", "title"] as const;
export type ScopeRule = (typeof SCOPE_RULES)[number];

export const AS_OF_BASES = ["stated", "published"] as const;
/** Whether the text states as of when a number holds, or only its article's day of publication is known. */
export type AsOfBasis = (typeof AS_OF_BASES)[number];

/** A year, a month or a day: `2022`, `2025-07`, `2025-08-29`. Never more exact than what is stated. */
export type StatedDate = string;

export type FigureScope = EntityKey & { rule: ScopeRule };

/** What a number and its words say, without where they stand. */
export type FigureValue = {
  value: number;
  /** The end of a range, null of a single number. */
  upTo: number | null;
  unit: FigureUnit;
  qualifier: Qualifier;
  /** The slug of what is counted, null where figures.yaml has none for it. */
  thing: string | null;
  /** What is counted, as stated. */
  counted: string;
  /** From when on it was counted ("since 2022"). */
  since: StatedDate | null;
  /** As of when it holds; null where neither the text nor the article states a time. */
  asOf: StatedDate | null;
  asOfBasis: AsOfBasis | null;
  /** It is planned or expected, and not reported as done. */
  planned: boolean;
};

/**
 * A number stated in a viewpoint or bullet with what it counts. `start` and `end` are half-open UTF-16 offsets of the words that
 * state it, `sentenceStart` and `sentenceEnd` those of their sentence, all into the field's text.
 */
export type Figure = FieldPlace &
  FigureValue & {
    start: number;
    end: number;
    surface: string;
    sentenceStart: number;
    sentenceEnd: number;
    /** What the number is about, by the nearest rule that finds anything; empty where nothing does. */
    scopes: FigureScope[];
  };
