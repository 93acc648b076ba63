import type { Phrase } from "./phrase";
import type { CutText } from "./tsvector";

/**
 * Phrases so common in this field that to look whether their words stand side by side would read half the archive.
 * An article keeps a bit for each that it holds, by its place here: add to the end, with a migration that fills the bit
 * in for the articles that are there, and never move one. At most 31.
 */
const COMMON_PHRASES: readonly (readonly string[])[] = [
  ["luban", "workshop"],
  ["luban", "workshops"],
  ["vocational", "education"],
  ["vocational", "training"],
  ["vocational", "college"],
  ["vocational", "colleges"],
  ["technical", "education"],
  ["belt", "and", "road"],
];

const BITS = new Map(COMMON_PHRASES.map((words, place) => [words.join(" "), 1 << place]));

const BY_FIRST = new Map<string, { words: readonly string[]; bit: number }[]>();
for (const [place, words] of COMMON_PHRASES.entries()) {
  const [first = ""] = words;
  BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), { words, bit: 1 << place }]);
}

/** A bit for each common phrase that stands in one of the texts. */
export function commonPhrasesIn(texts: readonly CutText[]): number {
  let bits = 0;
  for (const { units } of texts) {
    for (let at = 0; at < units.length; at += 1) {
      for (const { words, bit } of BY_FIRST.get(units[at]?.exact ?? "") ?? NONE) {
        if (words.every((word, place) => units[at + place]?.exact === word)) bits |= bit;
      }
    }
  }
  return bits;
}

const NONE: { words: readonly string[]; bit: number }[] = [];

/** The bit of a phrase of the very words of a common one; null for any other. */
export function commonPhraseBit({ terms, prefix }: Phrase): number | null {
  return prefix ? null : (BITS.get(terms.join(" ")) ?? null);
}
