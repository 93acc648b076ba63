import { type FieldText, isCapitalAt } from "./field-text";
import { foldedSlice, foldName } from "./fold-text";
import { compilePhrases, type Phrases, standsAt } from "./phrase-set";
import type { Condition } from "./registry";
import { holdsPhrase, sentenceAround } from "./sentence-around";

/** Whether a condition holds around the folded range [start, end) of a field. */
export type Test = (field: FieldText, start: number, end: number) => boolean;

const SPACE = 0x20;

function skipSpaces(field: FieldText, at: number, step: 1 | -1): number {
  let edge = at;
  while (field.folded.codes[step === 1 ? edge : edge - 1] === SPACE && edge > 0 && edge < field.folded.length)
    edge += step;
  return edge;
}

/** Made when first asked: most conditions are of names that a run never meets, and some have thousands of phrases. */
function madeOnce<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function endsBefore(phrasesOf: () => Phrases): Test {
  return (field, start) => {
    const phrases = phrasesOf();
    const edge = skipSpaces(field, start, -1);
    if (!phrases.last.has(field.folded.codes[edge - 1] ?? 0)) return false;
    return phrases.lengths.some((length) => standsAt(field, phrases, edge - length, edge));
  };
}

function beginsAfter(phrasesOf: () => Phrases): Test {
  return (field, _start, end) => {
    const phrases = phrasesOf();
    const edge = skipSpaces(field, end, 1);
    if (edge >= field.folded.length || !phrases.first.has(field.folded.codes[edge] ?? 0)) return false;
    return phrases.lengths.some((length) => standsAt(field, phrases, edge, edge + length));
  };
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

/** `$name` anywhere in a phrase, and in those of a list, is each phrase of that list: "and $other-countries". */
const LIST_NAME = /\$([a-z][a-z-]*)/;
/** How many names of lists are put in for, one after the other: those of a phrase, and those of what stands in for them. */
const MOST_LISTS = 2;

/** The lists that a phrase names. */
export function listsIn(phrase: string): string[] {
  return [...phrase.matchAll(new RegExp(LIST_NAME, "g"))].flatMap(([, list]) => list ?? []);
}

/** Whether a phrase stands for lists so deep, or for so many, that a name of one would be left in it. */
export function isDeep(phrase: string, lists: Record<string, string[]>): boolean {
  let phrases = [phrase];
  for (let step = 0; step < MOST_LISTS; step += 1) phrases = phrases.flatMap((one) => expandPhrase(one, lists));
  return phrases.some((one) => LIST_NAME.test(one));
}

function expandPhrase(phrase: string, lists: Record<string, string[]>): string[] {
  const list = LIST_NAME.exec(phrase)?.[1];
  return list === undefined ? [phrase] : (lists[list] ?? []).map((one) => phrase.replace(`$${list}`, () => one));
}

/** Compiles one condition; `lists` are what `$name` stands for. */
export function compileCondition(condition: Condition, lists: Record<string, string[]>): Test {
  const expand = (phrases: string[]) => {
    let expanded = phrases;
    for (let step = 0; step < MOST_LISTS; step += 1)
      expanded = expanded.flatMap((phrase) => expandPhrase(phrase, lists));
    return expanded;
  };
  const tests: Test[] = [];
  const { before, after, afterNext } = condition;
  if (before) tests.push(endsBefore(madeOnce(() => compilePhrases(expand(before)))));
  if (after) tests.push(beginsAfter(madeOnce(() => compilePhrases(expand(after)))));
  if (condition.shouted) tests.push(isShouted);
  if (condition.nextCapitalExcept)
    tests.push(nextCapitalExcept(new Set(expand(condition.nextCapitalExcept).map(foldName))));
  if (condition.previousCapitalExcept) {
    tests.push(previousCapitalExcept(new Set(expand(condition.previousCapitalExcept).map(foldName))));
  }
  if (afterNext) {
    const beginsBehind = beginsAfter(madeOnce(() => compilePhrases(expand(afterNext))));
    tests.push((field, start, end) => {
      const word = wordAfter(field, end);
      return word !== null && beginsBehind(field, start, end + 1 + word.length);
    });
  }
  if (condition.introduced) {
    const isAnywhere = condition.introduced === true;
    tests.push(({ article, folded }, start, end) => article.hasPerson(foldedSlice(folded, start, end), isAnywhere));
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
    tests.push(({ article }) => {
      const known = article.answers.get(phrases);
      if (known !== undefined) return known;
      const answer = phrases.some((phrase) => holdsPhrase(article.string(), phrase));
      article.answers.set(phrases, answer);
      return answer;
    });
  }
  return (field, start, end) => tests.every((test) => test(field, start, end));
}
