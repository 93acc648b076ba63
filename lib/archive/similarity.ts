const PIECE = /\p{Script=Han}|[^\P{L}\p{Script=Han}]+|\p{N}+/gu;

/** The pairs of neighbouring words of a text, each with how often it stands there; a Han character counts as a word. */
export type WordPairs = { counts: ReadonlyMap<string, number>; total: number };

/**
 * How alike two texts are, 0 to 1: the share of their pairs of neighbouring words that they have in common (Dice),
 * a Han character counting as a word. Case, punctuation and wrapping change nothing. Pairs, because texts of one
 * field share most of their words, and nearly all of their letters, without being one text.
 */
export function similarity(a: string, b: string): number {
  return likeness(wordPairs(a), wordPairs(b));
}

/** `similarity` of two texts whose pairs are known. */
export function likeness(left: WordPairs, right: WordPairs): number {
  let common = 0;
  for (const [pair, count] of left.counts) common += Math.min(count, right.counts.get(pair) ?? 0);
  return left.total + right.total === 0 ? 1 : (2 * common) / (left.total + right.total);
}

// The ends count as neighbours too, so that a text of one word has pairs.
export function wordPairs(text: string): WordPairs {
  const pieces = text.toLowerCase().match(PIECE) ?? [];
  const counts = new Map<string, number>();
  let before = "";
  for (const piece of [...pieces, ...(pieces.length > 0 ? [""] : [])]) {
    const pair = `${before} ${piece}`;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
    before = piece;
  }
  return { counts, total: pieces.length === 0 ? 0 : pieces.length + 1 };
}
