import { CHARACTER_KIND, WORD } from "./character-kind";
import { EMPTY_HASH, type EnglishDictionary, hashOf, hashOn, lookUpWord, WORD_CLASS } from "./english-dictionary";
import { type FieldText, isCapitalAt, writtenSlice } from "./field-text";
import type { EnglishHead } from "./patterns-schema";

/** What parts two neighbouring words. */
export type Gap = "space" | "and" | "comma" | "dot" | "quote" | "other";

const GAPS: Record<string, Gap> = { " ": "space", " & ": "and", ", ": "comma", ". ": "dot", '" ': "quote" };
const SPACE = 0x20;
const APOSTROPHE = 0x27;
const HYPHEN = 0x2d;
const SMALL_S = 0x73;
const CAPITAL_A = 0x41;
const CAPITAL_Z = 0x5a;
/** Shorter words are written small in headlines too. */
const SHORTEST_SMALL = 3;
const SMALL_IN_HEADLINES = new Set(
  "and but for nor off out per the via yet about above across after against along amid among around before behind beside between beyond despite during from into like near onto over since than that their this through toward towards under until upon versus when where while with within without".split(
    " ",
  ),
);
const { capital, outside, possessive, shouted, head } = WORD_CLASS;

/**
 * The words of a field that are written with spaces, by position; what a word is, is looked up for those with a
 * capital. No question fails outside of the field. A class, because one is made for every field of the archive.
 */
export class EnglishWords {
  readonly field: FieldText;
  readonly heads: { at: number; head: EnglishHead }[] = [];
  /** How many words begin with a capital, and how many of them are roles. */
  capitals = 0;
  roles = 0;
  /** How many stand before a surname. */
  addresses = 0;
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #classes: number[] = [];
  #string: string | null = null;

  constructor(dictionary: EnglishDictionary, field: FieldText) {
    this.field = field;
    const { codes, length, origin } = field.folded;
    const { text } = field;
    const kinds = CHARACTER_KIND;
    for (let at = 0; at < length; at += 1) {
      if (kinds[codes[at] ?? 0] !== WORD) continue;
      const start = at;
      let hash = EMPTY_HASH;
      let hashBefore = hash;
      for (; at < length; at += 1) {
        const code = codes[at] ?? 0;
        if (kinds[code] !== WORD) {
          if ((code !== APOSTROPHE && code !== HYPHEN) || at + 1 >= length) break;
          if (kinds[codes[at + 1] ?? 0] !== WORD) break;
        }
        hashBefore = hash;
        hash = hashOn(hash, code);
      }
      const first = text.charCodeAt(origin[start] ?? 0);
      const isCapital = first < 0x80 ? first >= CAPITAL_A && first <= CAPITAL_Z : isCapitalAt(field, start);
      this.#starts.push(start);
      this.#ends.push(at);
      this.#classes.push(isCapital ? this.#classify(dictionary, start, at, hash, hashBefore) : 0);
    }
  }

  #classify(dictionary: EnglishDictionary, start: number, end: number, hash: number, hashBefore: number): number {
    const { codes } = this.field.folded;
    this.capitals += 1;
    let classes: number = capital;
    if (end - start > 1 && isCapitalAt(this.field, start + 1) && isCapitalAt(this.field, end - 1)) classes |= shouted;
    const entry = lookUpWord(dictionary, hash, codes, start, end);
    if (entry) {
      if (entry.head) this.heads.push({ at: this.#starts.length - 1, head: entry.head });
      if (entry.classes & WORD_CLASS.role) this.roles += 1;
      if (entry.classes & WORD_CLASS.address) this.addresses += 1;
      return classes | entry.classes | (entry.head ? head : 0);
    }
    if (codes[end - 1] !== SMALL_S) return classes;
    if (codes[end - 2] === APOSTROPHE) {
      // "the Development Forum's guests": an owner is a head as well.
      const owner = lookUpWord(dictionary, hashOf(codes, start, end - 2), codes, start, end - 2);
      // "Last November's": no owner of a name.
      if (owner && owner.classes & outside) return classes | outside;
      if (!owner?.head || classes & shouted) return classes | possessive;
      this.heads.push({ at: this.#starts.length - 1, head: owner.head });
      return classes | possessive | head;
    }
    // A plural is no head and no role, and as common as its singular.
    const singular = lookUpWord(dictionary, hashBefore, codes, start, end - 1);
    return singular ? classes | (singular.classes & ~WORD_CLASS.role) : classes;
  }

  get count(): number {
    return this.#starts.length;
  }

  /** The field's folded text. */
  get string(): string {
    this.#string ??= this.field.string();
    return this.#string;
  }

  start(at: number): number {
    return this.#starts[at] ?? 0;
  }

  end(at: number): number {
    return this.#ends[at] ?? 0;
  }

  has(at: number, bits: number): boolean {
    return ((this.#classes[at] ?? 0) & bits) !== 0;
  }

  isCapital(at: number): boolean {
    return this.has(at, capital);
  }

  word(at: number): string {
    return this.string.slice(this.start(at), this.end(at));
  }

  /** Where the word ends without "'s". */
  ownEnd(at: number): number {
    return this.end(at) - (this.has(at, possessive) ? 2 : 0);
  }

  /** The word without "'s". */
  ownWord(at: number): string {
    return this.string.slice(this.start(at), this.ownEnd(at));
  }

  /** What stands before the word. */
  gap(at: number): Gap {
    const from = this.#ends[at - 1];
    const to = this.#starts[at];
    if (from === undefined || to === undefined || to - from > 3) return "other";
    if (to - from === 1) return this.field.folded.codes[from] === SPACE ? "space" : "other";
    const between = this.string.slice(from, to);
    // "Ministers' Meeting": the owner of several is a word like any other.
    if (between === "' " && this.field.folded.codes[from - 1] === SMALL_S) return "space";
    return GAPS[between] ?? "other";
  }

  between(at: number): string {
    return this.string.slice(this.end(at - 1), this.start(at));
  }

  /** The text as the article writes it. */
  written(from: number, to: number): string {
    return writtenSlice(this.field, from, to);
  }

  /** The position of the word that begins at folded unit `start`, or null. */
  at(start: number): number | null {
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.start(middle) < start) low = middle + 1;
      else high = middle;
    }
    return low < this.count && this.start(low) === start ? low : null;
  }

  /** Whether capitals say nothing because nearly all words that say something have one. */
  isHeadline(): boolean {
    const enough = Math.max(1, Math.ceil(this.capitals / 12));
    let small = 0;
    for (let at = 0; at < this.count && small < enough; at += 1) {
      if (this.end(at) - this.start(at) < SHORTEST_SMALL || this.isCapital(at)) continue;
      if (!SMALL_IN_HEADLINES.has(this.word(at))) small += 1;
    }
    return small < enough;
  }
}
