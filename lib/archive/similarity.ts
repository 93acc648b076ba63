/**
 * How alike two texts are, 0 to 1: the share of their pairs of neighbouring characters that they have in
 * common (Dice), spaces left out, so that re-wrapping changes nothing and both scripts count alike.
 */
export function similarity(a: string, b: string): number {
  const left = pairsOf(a);
  const right = pairsOf(b);
  if (left.total === 0 || right.total === 0) return left.total === right.total && strip(a) === strip(b) ? 1 : 0;
  let common = 0;
  for (const [pair, count] of left.counts) common += Math.min(count, right.counts.get(pair) ?? 0);
  return (2 * common) / (left.total + right.total);
}

function strip(text: string): string {
  return text.replace(/\s+/gu, "").toLowerCase();
}

function pairsOf(text: string): { counts: Map<string, number>; total: number } {
  const characters = strip(text);
  const counts = new Map<string, number>();
  const total = Math.max(0, characters.length - 1);
  for (let at = 0; at < total; at++) {
    const pair = characters.slice(at, at + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return { counts, total };
}
