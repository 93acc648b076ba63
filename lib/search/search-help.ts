/** How to go on from a search that finds few articles, or none: only what would find more. */
export type SearchHelp = {
  /** What each term finds alone, without filters; empty where there is only one, or where none finds anything. */
  alone: { text: string; count: number }[];
  /** What is found without one of the conditions, by the key of `liftFilters`, where that is more. */
  lifted: { key: string; count: number }[];
  /** What is found without any condition, where none by itself keeps articles out; null where that is no more. */
  liftedAll: number | null;
  /** The search text with words of the archive in place of those that it does not hold; null where none is near. */
  didYouMean: string | null;
};
