/** Slugs less alike than this are two names, not one and a slip of the pen. */
const LEAST = 0.4;
/** In letters: less of a slug than this is the beginning of many. */
const SHORTEST_CUT = 8;

/**
 * Of `candidates`, those whose slug is most like `wanted`, the nearest first: by the pairs of neighbouring letters that both
 * have (Dice), so that a letter left out, added or exchanged costs little wherever it stands. What was cut off is like the whole.
 */
export function nearSlugs<Candidate extends { slug: string }>(
  wanted: string,
  candidates: readonly Candidate[],
  most: number,
): Candidate[] {
  const pairs = letterPairs(wanted);
  return candidates
    .map((candidate) => {
      const likeness = likenessOf(pairs, letterPairs(candidate.slug));
      return { candidate, likeness: isCutOff(wanted, candidate.slug) ? Math.max(LEAST, likeness) : likeness };
    })
    .filter(({ likeness }) => likeness >= LEAST)
    .sort((a, b) => b.likeness - a.likeness || (a.candidate.slug < b.candidate.slug ? -1 : 1))
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

/** An address that was copied in part begins as the whole does. */
function isCutOff(wanted: string, slug: string): boolean {
  return wanted.length >= SHORTEST_CUT && slug.startsWith(wanted);
}

function letterPairs(slug: string): string[] {
  const letters = `^${slug.toLowerCase().replace(/^\d{4}-\d{2}-\d{2}-/, "")}$`;
  return Array.from({ length: letters.length - 1 }, (_, at) => letters.slice(at, at + 2)).sort();
}

function likenessOf(one: readonly string[], other: readonly string[]): number {
  const left = new Map<string, number>();
  for (const pair of one) left.set(pair, (left.get(pair) ?? 0) + 1);
  let common = 0;
  for (const pair of other) {
    const count = left.get(pair) ?? 0;
    if (count > 0) common += 1;
    left.set(pair, count - 1);
  }
  return (2 * common) / (one.length + other.length);
}
