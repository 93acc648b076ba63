import { type FieldText, isCapitalAt, isWordAt } from "./field-text";
import { foldName } from "./fold-text";
import type { Condition } from "./registry";

/** Whether a condition holds around the folded range [start, end) of a field. */
export type Test = (field: FieldText, start: number, end: number) => boolean;

/** Folded phrases with the positions that want a capital. */
type Phrases = { capitalsOf: Map<string, number[]>; lengths: number[] };

const SPACE = 0x20;

/** The first letter where it is written as a capital, and every letter of a phrase in capitals (", IN" is not ", in"). */
function capitalsOf(phrase: string): number[] {
  const letters = [...phrase.matchAll(/\p{L}/gu)];
  const capitals = letters.filter(([letter]) => /\p{Lu}/u.test(letter)).map((match) => match.index);
  if (capitals.length === letters.length) return capitals;
  return capitals[0] === letters[0]?.index ? capitals.slice(0, 1) : [];
}

function compilePhrases(phrases: string[]): Phrases {
  const capitals = new Map<string, number[]>();
  for (const phrase of phrases) {
    const digits = phrase.includes("#") ? Array.from("0123456789", (digit) => phrase.replaceAll("#", digit)) : [phrase];
    for (const written of digits) capitals.set(foldName(written), capitalsOf(written));
  }
  const lengths = [...new Set([...capitals.keys()].map((phrase) => phrase.length))].sort((a, b) => a - b);
  return { capitalsOf: capitals, lengths };
}

function standsAt(field: FieldText, phrases: Phrases, start: number, end: number): boolean {
  if (start < 0 || end > field.folded.length) return false;
  const capitals = phrases.capitalsOf.get(field.string().slice(start, end));
  if (capitals === undefined) return false;
  if (isWordAt(field, start) && isWordAt(field, start - 1)) return false;
  if (isWordAt(field, end - 1) && isWordAt(field, end)) return false;
  return capitals.every((position) => isCapitalAt(field, start + position));
}

function skipSpaces(field: FieldText, at: number, step: 1 | -1): number {
  let edge = at;
  while (field.folded.codes[step === 1 ? edge : edge - 1] === SPACE && edge > 0 && edge < field.folded.length)
    edge += step;
  return edge;
}

function endsBefore(phrases: Phrases): Test {
  return (field, start) => {
    const edge = skipSpaces(field, start, -1);
    return phrases.lengths.some((length) => standsAt(field, phrases, edge - length, edge));
  };
}

function beginsAfter(phrases: Phrases): Test {
  return (field, _start, end) => {
    const edge = skipSpaces(field, end, 1);
    return phrases.lengths.some((length) => standsAt(field, phrases, edge, edge + length));
  };
}

const isLetterOrDigit = (char: string) => /[\p{L}\p{N}]/u.test(char) && !/\p{Script=Han}/u.test(char);

/** Whether the folded `text` holds the folded `phrase` as whole words. */
function holdsPhrase(text: string, phrase: string): boolean {
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    const end = at + phrase.length;
    const openLeft = !isLetterOrDigit(phrase.charAt(0)) || !isLetterOrDigit(text.charAt(at - 1));
    const openRight = !isLetterOrDigit(phrase.charAt(phrase.length - 1)) || !isLetterOrDigit(text.charAt(end));
    if (openLeft && openRight) return true;
  }
  return false;
}

/** A full stop ends a sentence behind a word of three letters or more, so "St." and "U.S." do not. */
const SENTENCE_END = /[!?;。!?;\n]|(?<=[\p{L}\p{N})"']{3})\.(?= |$)/gu;

function sentenceAround(text: string, start: number, end: number): string {
  const from = Math.max(0, start - 400);
  const window = text.slice(from, end + 400);
  let left = 0;
  for (const match of window.matchAll(SENTENCE_END)) {
    if (from + match.index >= end) return window.slice(left, match.index);
    if (from + match.index < start) left = match.index + 1;
  }
  return window.slice(left);
}

const NEXT_WORD = /^ (\p{L}[\p{L}'-]*)/u;
const PREVIOUS_WORD = /(\p{L}[\p{L}'-]*) $/u;

function wordAfter(field: FieldText, end: number): string | null {
  return NEXT_WORD.exec(field.string().slice(end, end + 40))?.[1] ?? null;
}

function wordBefore(field: FieldText, start: number): string | null {
  return PREVIOUS_WORD.exec(field.string().slice(Math.max(0, start - 40), start))?.[1] ?? null;
}

const withoutPossessive = (word: string) => word.replace(/'s$/, "");

function nextCapitalExcept(except: Set<string>): Test {
  return (field, _start, end) => {
    const word = wordAfter(field, end);
    if (word === null || word.length < 2 || field.isTitleCase()) return false;
    return isCapitalAt(field, end + 1) && !except.has(withoutPossessive(word));
  };
}

function previousCapitalExcept(except: Set<string>): Test {
  return (field, start) => {
    const word = wordBefore(field, start);
    if (word === null || word.length < 2 || field.isTitleCase()) return false;
    const at = start - 1 - word.length;
    const opensSentence = at === 0 || /[.!?:。!?:"\n] ?$/u.test(field.string().slice(0, at));
    return !opensSentence && isCapitalAt(field, at) && !except.has(withoutPossessive(word));
  };
}

/** Whether the words of two letters and more on both sides stand in capitals. */
const isShouted: Test = (field, start, end) => {
  const left = /([A-Z]{2,})[^A-Za-z]*$/.exec(field.text.slice(0, field.folded.origin[start]));
  const right = /^[^A-Za-z]*([A-Z]+)\b/.exec(field.text.slice(field.folded.origin[end]));
  return left !== null && right !== null;
};

/** Compiles one condition; `lists` are what `$name` stands for. */
export function compileCondition(condition: Condition, lists: Record<string, string[]>): Test {
  const expand = (phrases: string[]) =>
    phrases.flatMap((phrase) => (/^\$[a-z]/.test(phrase) ? (lists[phrase.slice(1)] ?? []) : [phrase]));
  const tests: Test[] = [];
  if (condition.before) tests.push(endsBefore(compilePhrases(expand(condition.before))));
  if (condition.after) tests.push(beginsAfter(compilePhrases(expand(condition.after))));
  if (condition.shouted) tests.push(isShouted);
  if (condition.nextCapitalExcept)
    tests.push(nextCapitalExcept(new Set(expand(condition.nextCapitalExcept).map(foldName))));
  if (condition.previousCapitalExcept) {
    tests.push(previousCapitalExcept(new Set(expand(condition.previousCapitalExcept).map(foldName))));
  }
  if (condition.sentence) {
    const phrases = expand(condition.sentence).map(foldName);
    tests.push((field, start, end) => {
      const sentence = sentenceAround(field.string(), start, end);
      return phrases.some((phrase) => holdsPhrase(sentence, phrase));
    });
  }
  if (condition.article) {
    const phrases = expand(condition.article).map(foldName);
    tests.push((field) => phrases.some((phrase) => holdsPhrase(field.article(), phrase)));
  }
  return (field, start, end) => tests.every((test) => test(field, start, end));
}
