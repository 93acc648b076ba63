import { foldName } from "./fold-text";

/** Phrases that may follow one another in any order, and a longer pattern that may stand among them once. */
export type PhraseWalk = { phrases: RegExp; once: RegExp };

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
/** What may stand between two phrases. */
const SEPARATORS = "[ -]*";

/** The phrases as alternatives, the longest first; one that ends in a Latin letter ends there as a word. */
export function alternatives(phrases: string[]): string {
  return phrases
    .map(foldName)
    .sort((a, b) => b.length - a.length)
    .map((phrase) => (/[a-z]$/.test(phrase) ? `${escaped(phrase)}(?![a-z])` : escaped(phrase)))
    .join("|");
}

export function compilePhraseWalk(phrases: string[], once: string): PhraseWalk {
  return {
    phrases: new RegExp(`${SEPARATORS}(${alternatives(phrases)})`, "uy"),
    once: new RegExp(`${SEPARATORS}(?:${once})`, "uy"),
  };
}

/**
 * Walks from the start of `text` phrase by phrase, never back, so its cost is linear. Answers the phrase it ended on
 * ("" where there was none), or null where something else stands in the way.
 */
export function walkPhrases(walk: PhraseWalk, text: string): string | null {
  let at = 0;
  let last = "";
  let onceLeft = true;
  while (true) {
    walk.once.lastIndex = at;
    if (onceLeft && walk.once.test(text)) {
      onceLeft = false;
      at = walk.once.lastIndex;
      continue;
    }
    walk.phrases.lastIndex = at;
    const phrase = walk.phrases.exec(text);
    if (phrase) {
      last = phrase[1] ?? "";
      at = walk.phrases.lastIndex;
      continue;
    }
    return /^[ -]*$/.test(text.slice(at)) ? last : null;
  }
}
