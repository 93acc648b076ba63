import { type Names, nameIn } from "@/lib/archive/article";
import type { Language } from "@/lib/archive/language";
import { foldName } from "./fold";
import { pinyinOf } from "./pinyin-of";

/** Where a name stands in an index by name: under a letter, under the digits, or with those of another script. */
export type NamePlace = { letter: string; key: string };

/** Before the letters, the names that begin with a digit; after them, those whose script has no place among them. */
export const DIGITS = "0–9";
export const OTHER_SCRIPT = "…";

/**
 * The place of a name for a reader of the language: by its letters in English, by its pinyin in Chinese. A name that is
 * only in Chinese has no place among English letters and comes after them, by its pinyin. Signs before a name do not count.
 */
export function namePlace(names: Names, slug: string, language: Language): NamePlace {
  const name = nameIn(names, language, slug);
  const folded = foldName(name);
  const isHan = /^\p{Script=Han}/u.test(folded);
  const key = isHan || language === "zh" ? pinyinOf(folded) : folded;
  if (isHan && language === "en") return { letter: OTHER_SCRIPT, key };
  const initial = key.charAt(0).toUpperCase();
  if (/\d/.test(initial)) return { letter: DIGITS, key };
  return { letter: /^[A-Z]$/.test(initial) ? initial : OTHER_SCRIPT, key };
}

/** Things in the order of their names, each with its letter. */
export function orderNames<Named extends { names: Names; slug: string }>(
  things: readonly Named[],
  language: Language,
): { thing: Named; letter: string }[] {
  return things
    .map((thing) => ({ thing, ...namePlace(thing.names, thing.slug, language) }))
    .sort(
      (a, b) =>
        compareLetters(a.letter, b.letter) || compareText(a.key, b.key) || compareText(a.thing.slug, b.thing.slug),
    )
    .map(({ thing, letter }) => ({ thing, letter }));
}

/** The order of two names as a reader of the language expects it. */
export function compareNames(one: string, other: string, language: Language): number {
  const [a, b] = [one, other].map((name) => namePlace({ en: name, zh: name }, name, language));
  return a && b ? compareLetters(a.letter, b.letter) || compareText(a.key, b.key) : 0;
}

function compareLetters(one: string, other: string): number {
  return rankOf(one) - rankOf(other);
}

const rankOf = (letter: string) => (letter === DIGITS ? -1 : letter === OTHER_SCRIPT ? 1_000 : letter.charCodeAt(0));

// "2nd" before "10th": runs of digits are compared as numbers.
const NUMERIC = new Intl.Collator("en", { numeric: true });

function compareText(one: string, other: string): number {
  return NUMERIC.compare(one, other);
}
