const PIECE = /\p{Script=Han}|[^\P{L}\p{Script=Han}]+|\p{N}+/gu;

/**
 * How alike two texts are, 0 to 1: the share of their pairs of neighbouring words that they have in common (Dice),
 * a Han character counting as a word. Case, punctuation and wrapping change nothing. Pairs, because texts of one
 * field share most of their words, and nearly all of their letters, without being one text.
 */
export function similarity(a: string, b: string): number {
  const left = pairsOf(a);
  const right = pairsOf(b);
  let common = 0;
  for (const [pair, count] of left.counts) common += Math.min(count, right.counts.get(pair) ?? 0);
  return left.total + right.total === 0 ? 1 : (2 * common) / (left.total + right.total);
}

// The ends count as neighbours too, so that a text of one word has pairs.
function pairsOf(text: string): { counts: Map<string, number>; total: number } {
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
