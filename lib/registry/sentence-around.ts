const isLetterOrDigit = (char: string) => /[\p{L}\p{N}]/u.test(char) && !/\p{Script=Han}/u.test(char);

/** Whether the folded `text` holds the folded `phrase` as whole words. */
export function holdsPhrase(text: string, phrase: string): boolean {
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    const end = at + phrase.length;
    const openLeft = !isLetterOrDigit(phrase.charAt(0)) || !isLetterOrDigit(text.charAt(at - 1));
    const openRight = !isLetterOrDigit(phrase.charAt(phrase.length - 1)) || !isLetterOrDigit(text.charAt(end));
    if (openLeft && openRight) return true;
  }
  return false;
}

const isInsideWord = (text: string, at: number) =>
  isLetterOrDigit(text.charAt(at - 1)) && isLetterOrDigit(text.charAt(at));

/** A full stop ends a sentence behind a word of three letters or more, so "St." and "U.S." do not. */
const SENTENCE_END = /[!?;。!?;\n]|(?<=[\p{L}\p{N})"']{3})\.(?= |$)/gu;

/** The sentence of folded `text` around [start, end), at most 400 units to each side, and no part of a word. */
export function sentenceAround(text: string, start: number, end: number): string {
  let from = Math.max(0, start - 400);
  while (from < start && isInsideWord(text, from)) from += 1;
  let to = Math.min(text.length, end + 400);
  while (to > end && isInsideWord(text, to)) to -= 1;
  const window = text.slice(from, to);
  let left = 0;
  for (const match of window.matchAll(SENTENCE_END)) {
    if (from + match.index >= end) return window.slice(left, match.index);
    if (from + match.index < start) left = match.index + 1;
  }
  return window.slice(left);
}
