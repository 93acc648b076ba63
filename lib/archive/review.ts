import type { Mark } from "./article";
import type { EntitySummary } from "./entity";
import type { Field } from "./mention";

/** What waits for the curator: entities and outlets that the registry lacks, two-character pairs that nothing decides. */
export const REVIEW_LISTS = ["entities", "outlets", "pairs"] as const;
export type ReviewList = (typeof REVIEW_LISTS)[number];

export function isReviewList(word: string): word is ReviewList {
  return (REVIEW_LISTS as readonly string[]).includes(word);
}

/** A text of an article, with where in it the thing stands that waits. */
export type ReviewSentence = {
  slug: string;
  title: string;
  field: Field;
  group: number | null;
  bullet: string | null;
  text: string;
  mark: Mark;
};

/** Each with one sentence; null where no listed article has one. */
export type WaitingEntity = EntitySummary & { sentence: ReviewSentence | null };
export type WaitingOutlet = { slug: string; name: string; count: number };
export type WaitingPair = { surface: string; count: number; sentence: ReviewSentence | null };

export type Review = { entities: WaitingEntity; outlets: WaitingOutlet; pairs: WaitingPair };
export type ReviewCounts = Record<ReviewList, number>;
