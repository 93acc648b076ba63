import { likeness, type WordPairs, wordPairs } from "./similarity";

/** A pair that stands in more texts than these tells none of them from the others. */
const MOST_TEXTS = 64;
/** As many texts as are compared in full, those that share the most pairs first. */
const MOST_COMPARED = 16;

/** A text of the index, by its place, and how alike it is. */
export type Alike = { at: number; alike: number };

/**
 * Finds among `texts` those that are most alike another one, without comparing it with all of them: it is compared
 * with the few that share the most telling pairs of words. A thousand sentences cost a thousand times one.
 */
export function alikeIndex(texts: readonly string[]): (text: string) => Alike[] {
  const pairs = texts.map(wordPairs);
  const textsOf = new Map<string, number[]>();
  pairs.forEach(({ counts }, at) => {
    for (const pair of counts.keys()) {
      const known = textsOf.get(pair);
      if (known) known.push(at);
      else textsOf.set(pair, [at]);
    }
  });
  return (text) => find(wordPairs(text), pairs, textsOf);
}

function find(asked: WordPairs, pairs: readonly WordPairs[], textsOf: ReadonlyMap<string, number[]>): Alike[] {
  const shared = new Map<number, number>();
  for (const pair of asked.counts.keys()) {
    const found = textsOf.get(pair) ?? [];
    if (found.length > MOST_TEXTS) continue;
    for (const at of found) shared.set(at, (shared.get(at) ?? 0) + 1);
  }
  const nearest = [...shared].sort(([a, one], [b, other]) => other - one || a - b).slice(0, MOST_COMPARED);
  return nearest
    .map(([at]) => ({ at, alike: likeness(asked, pairs[at] as WordPairs) }))
    .sort((a, b) => b.alike - a.alike || a.at - b.at);
}
