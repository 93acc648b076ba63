import type { Qualifier } from "./figure";
import type { EntityKey } from "./mention";

/** What numbers count, under one slug however it is called. */
export type FigureThing = {
  slug: string;
  en: string;
  zh: string;
  /** What it is called in texts, in any script; English in the plural. */
  nouns: string[];
  /** The entity that is counted, so that its name among the counted words is no scope of the number. */
  entity: EntityKey | null;
  /** Those who are counted are people: only these are counted together with people ("officials and experts"). */
  people: boolean;
  /** A share stated in percent, named before its number. */
  rate: boolean;
};

type QualifierWords = { before: string[]; behind: string[] };

/** The words by which texts state figures (content/registry/figures.yaml). */
export type FigureWords = {
  things: FigureThing[];
  qualifiers: Record<Exclude<Qualifier, "exact" | "multiple">, QualifierWords>;
  english: Record<
    | "labels"
    | "stops"
    | "notCounted"
    | "irregular"
    | "changes"
    | "planned"
    | "ties"
    | "tieVerbs"
    | "examples"
    | "meetings"
    | "begins",
    string[]
  >;
  chinese: Record<
    | "classifiers"
    | "notCounted"
    | "stops"
    | "modifiers"
    | "links"
    | "measures"
    | "changes"
    | "planned"
    | "examples"
    | "meetings"
    | "begins",
    string[]
  >;
};
