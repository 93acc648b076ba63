/** How to go on from a search that nothing matches whole. */
export type SearchHelp = {
  /** What each term finds alone, without filters; empty where there is only one. */
  alone: { text: string; count: number }[];
  /** What is found without one of the conditions, by the key of `liftFilters`. */
  lifted: { key: string; count: number }[];
  /** The search text with words of the archive in place of those that it does not hold; null where none is near. */
  didYouMean: string | null;
};
