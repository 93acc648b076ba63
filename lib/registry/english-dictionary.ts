import type { EnglishHead, RegistryPatterns } from "./patterns-schema";

/** What is known of a word; a word may be several. */
export const WORD_CLASS = {
  capital: 1,
  outside: 2,
  common: 4,
  scope: 8,
  role: 16,
  possessive: 32,
  shouted: 64,
  head: 128,
  region: 256,
  sole: 512,
  address: 1024,
} as const;

export type WordEntry = { word: string; classes: number; head: EnglishHead | null };

/** Words by a hash of their characters, so that a word of a text is looked up without making a string of it. */
export type EnglishDictionary = Map<number, WordEntry[]>;

export const EMPTY_HASH = 0x811c9dc5 | 0;
export const hashOn = (hash: number, code: number) => Math.imul(hash ^ code, 0x01000193);

/** The hash of the units from `start` to `end`. */
export function hashOf(codes: Uint16Array, start: number, end: number): number {
  let hash = EMPTY_HASH;
  for (let at = start; at < end; at += 1) hash = hashOn(hash, codes[at] ?? 0);
  return hash;
}

export function compileEnglishDictionary({ english }: RegistryPatterns): EnglishDictionary {
  const entries = new Map<string, WordEntry>();
  const entryOf = (written: string) => {
    const word = written.toLowerCase();
    const entry = entries.get(word) ?? { word, classes: 0, head: null };
    entries.set(word, entry);
    return entry;
  };
  const classed = [
    [english.outside, WORD_CLASS.outside],
    [english.common, WORD_CLASS.common],
    [english.scopes, WORD_CLASS.scope],
    [english.regions, WORD_CLASS.region | WORD_CLASS.scope],
    [english.sole, WORD_CLASS.sole],
    [english.roles, WORD_CLASS.role | WORD_CLASS.address],
    [english.honorifics, WORD_CLASS.address],
  ] as const;
  for (const [words, bit] of classed) for (const word of words) entryOf(word).classes |= bit;
  for (const head of english.heads) for (const word of head.words) entryOf(word).head = head;
  const dictionary: EnglishDictionary = new Map();
  for (const entry of entries.values()) {
    const codes = Uint16Array.from(entry.word, (character) => character.charCodeAt(0));
    const hash = hashOf(codes, 0, codes.length);
    dictionary.set(hash, [...(dictionary.get(hash) ?? []), entry]);
  }
  return dictionary;
}

/** The entry whose word is the folded units from `start` to `end`. */
export function lookUpWord(
  dictionary: EnglishDictionary,
  hash: number,
  codes: Uint16Array,
  start: number,
  end: number,
): WordEntry | null {
  const entries = dictionary.get(hash);
  if (entries === undefined) return null;
  return entries.find(({ word }) => isAt(word, codes, start, end)) ?? null;
}

function isAt(word: string, codes: Uint16Array, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at += 1) if (word.charCodeAt(at) !== codes[start + at]) return false;
  return true;
}
