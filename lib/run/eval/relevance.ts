/** As many results of a search are judged. */
export const JUDGED = 10;

/** How well the first results of one query answer it. */
export type Relevance = { ndcg: number; mrr: number; recall: number; empty: number };

/**
 * nDCG with the grades as gains, the reciprocal of the place of the first answer, and the part of all answers that is
 * among the first ten (of ten, where there are more).
 */
export function relevanceOf(found: readonly string[], grades: ReadonlyMap<string, number>): Relevance {
  const judged = found.slice(0, JUDGED);
  const gain = (grade: number, place: number) => grade / Math.log2(place + 2);
  const best = [...grades.values()]
    .sort((a, b) => b - a)
    .slice(0, JUDGED)
    .reduce((sum, grade, place) => sum + gain(grade, place), 0);
  const reached = judged.reduce((sum, id, place) => sum + gain(grades.get(id) ?? 0, place), 0);
  const isAnswer = (id: string) => (grades.get(id) ?? 0) > 0;
  const answers = [...grades.values()].filter((grade) => grade > 0).length;
  const first = judged.findIndex(isAnswer);
  return {
    ndcg: best === 0 ? 0 : reached / best,
    mrr: first < 0 ? 0 : 1 / (first + 1),
    recall: answers === 0 ? 0 : judged.filter(isAnswer).length / Math.min(JUDGED, answers),
    empty: found.length === 0 ? 1 : 0,
  };
}

/** The mean of each figure. */
export function meanRelevance(all: readonly Relevance[]): Relevance {
  const mean = (figure: keyof Relevance) => all.reduce((sum, each) => sum + each[figure], 0) / Math.max(1, all.length);
  return { ndcg: mean("ndcg"), mrr: mean("mrr"), recall: mean("recall"), empty: mean("empty") };
}
