import { CHARACTER_KIND, WORD } from "./character-kind";
import { type FieldText, isCapitalAt } from "./field-text";
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
} as const;

export type WordEntry = { classes: number; head: EnglishHead | null };
export type EnglishDictionary = Map<string, WordEntry>;

/** The words of a field that are written with spaces, by folded range; `heads` are positions among them. */
export type EnglishWords = {
  starts: number[];
  ends: number[];
  classes: number[];
  heads: { at: number; head: EnglishHead }[];
  /** How many words begin with a capital, and how many longer words that say something do not. */
  capitals: number;
  small: number;
};

const APOSTROPHE = 0x27;
const HYPHEN = 0x2d;
const CAPITAL_A = 0x41;
const CAPITAL_Z = 0x5a;
/** Shorter words are written small in headlines too. */
const SHORTEST_SMALL = 4;
const SMALL_IN_HEADLINES = new Set(
  "about above across after against along amid among around before behind beside between beyond despite during from into like near onto over since than that their this through toward towards under until upon versus when where while with within without".split(
    " ",
  ),
);

export function compileEnglishDictionary({ english }: RegistryPatterns): EnglishDictionary {
  const entries: EnglishDictionary = new Map();
  const entryOf = (word: string) => {
    const entry = entries.get(word.toLowerCase()) ?? { classes: 0, head: null };
    entries.set(word.toLowerCase(), entry);
    return entry;
  };
  const classed = [
    [english.outside, WORD_CLASS.outside],
    [english.common, WORD_CLASS.common],
    [english.scopes, WORD_CLASS.scope],
    [english.roles, WORD_CLASS.role],
  ] as const;
  for (const [words, bit] of classed) for (const word of words) entryOf(word).classes |= bit;
  for (const head of english.heads) for (const word of head.words) entryOf(word).head = head;
  return entries;
}

const UNKNOWN: WordEntry = { classes: 0, head: null };

function lookUp(dictionary: EnglishDictionary, word: string): WordEntry {
  const entry = dictionary.get(word);
  if (entry || !word.endsWith("s")) return entry ?? UNKNOWN;
  const singular = dictionary.get(word.slice(0, -1));
  // A plural is no head, and as common as its singular.
  return singular ? { classes: singular.classes & ~WORD_CLASS.role, head: null } : UNKNOWN;
}

/** Reads the words of a field once; what a word is, is looked up for those with a capital. */
export function readEnglishWords(dictionary: EnglishDictionary, field: FieldText): EnglishWords {
  const { codes, length, origin } = field.folded;
  const { text } = field;
  const kinds = CHARACTER_KIND;
  const string = field.string();
  const read: EnglishWords = { starts: [], ends: [], classes: [], heads: [], capitals: 0, small: 0 };
  for (let at = 0; at < length; at += 1) {
    if (kinds[codes[at] ?? 0] !== WORD) continue;
    const start = at;
    at += 1;
    while (at < length) {
      const code = codes[at] ?? 0;
      if (kinds[code] !== WORD) {
        const joins = (code === APOSTROPHE || code === HYPHEN) && at + 1 < length;
        if (!joins || kinds[codes[at + 1] ?? 0] !== WORD) break;
      }
      at += 1;
    }
    const first = text.charCodeAt(origin[start] ?? 0);
    const capital = first < 0x80 ? first >= CAPITAL_A && first <= CAPITAL_Z : isCapitalAt(field, start);
    let classes = 0;
    if (capital) {
      read.capitals += 1;
      const written = string.slice(start, at);
      const possessive = written.endsWith("'s");
      const entry = lookUp(dictionary, written);
      classes = WORD_CLASS.capital | entry.classes;
      if (possessive && entry === UNKNOWN) classes |= WORD_CLASS.possessive;
      if (at - start > 1 && isCapitalAt(field, start + 1) && isCapitalAt(field, at - 1)) classes |= WORD_CLASS.shouted;
      if (entry.head) read.heads.push({ at: read.starts.length, head: entry.head });
    }
    if (!capital && at - start >= SHORTEST_SMALL && !SMALL_IN_HEADLINES.has(string.slice(start, at))) read.small += 1;
    read.starts.push(start);
    read.ends.push(at);
    read.classes.push(classes);
  }
  return read;
}

/** Whether capitals say nothing because nearly all words have one: a headline. */
export const isHeadline = ({ capitals, small }: EnglishWords) => small === 0 || small * 12 < capitals;
