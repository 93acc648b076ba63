/**
 * Which of the ids that both lists have stand elsewhere in the second: as few as can be, so that of a list with one
 * sentence moved only that one is named.
 */
export function movedIds(before: readonly string[], after: readonly string[]): Set<string> {
  const placeBefore = new Map(before.map((id, place) => [id, place]));
  const common = after.filter((id) => placeBefore.has(id));
  const kept = longestRising(common.map((id) => placeBefore.get(id) ?? 0));
  return new Set(common.filter((_, at) => !kept.has(at)));
}

/** The places of a longest rising run of numbers (patience sorting). */
function longestRising(numbers: readonly number[]): Set<number> {
  const tails: number[] = [];
  const previous: (number | undefined)[] = [];
  for (const [at, value] of numbers.entries()) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[tails[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    previous[at] = low === 0 ? undefined : tails[low - 1];
    tails[low] = at;
  }
  const places = new Set<number>();
  for (let at = tails.at(-1); at !== undefined; at = previous[at]) places.add(at);
  return places;
}
