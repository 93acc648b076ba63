/**
 * The best nDCG@10 that others reach on the public sets the archive is measured with, by set and kind of query: SQLite
 * FTS5 with BM25, porter words or Chinese bigrams, any word matching.
 */
export const BASELINES: Readonly<Record<string, number>> = {
  "cranfield all": 0.357,
  "cmrc all": 0.932,
  "cmrc no-name": 0.773,
  "cmrc traditional": 0.701,
};
