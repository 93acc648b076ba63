import type { ArticleSummary, EntityRef, TopicRef } from "./article";

/** An article as others name it. */
export type NamedArticle = Pick<ArticleSummary, "slug" | "title" | "published">;

/** An article that has something to do with another, and what: the rarest of what both name, and whether their words agree. */
export type RelatedArticle = NamedArticle & {
  shared: EntityRef[];
  /** How many more entities both name. */
  moreShared: number;
  /** Whether long passages of both are in the same words. */
  isAlike: boolean;
};

/** Where an article stands among those of a topic, by time. */
export type TopicPlace = { topic: TopicRef; earlier: NamedArticle | null; later: NamedArticle | null };

/** What stands around an article: articles that it is related to, the nearest first, and its place in each topic. */
export type Surroundings = { related: RelatedArticle[]; places: TopicPlace[] };
