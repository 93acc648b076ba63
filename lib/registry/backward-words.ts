import { foldName } from "./fold-text";

/** Words that are looked for backwards from where they would end. */
export type BackwardWords = { longestTo(text: string, end: number): string | null };

/** By last character, so that most places are answered by one look. */
export function compileBackwardWords(words: Iterable<string>): BackwardWords {
  const byLast = new Map<string, string[]>();
  for (const word of new Set(Array.from(words, foldName))) {
    const last = word.charAt(word.length - 1);
    byLast.set(last, [...(byLast.get(last) ?? []), word]);
  }
  for (const list of byLast.values()) list.sort((a, b) => b.length - a.length);
  return {
    longestTo(text, end) {
      const list = byLast.get(text.charAt(end - 1));
      return list?.find((word) => text.startsWith(word, end - word.length) && end >= word.length) ?? null;
    },
  };
}
