import { WORD_CLASS } from "./english-dictionary";
import type { EnglishWords } from "./english-words";
import type { LinkedRanges } from "./linked-ranges";
import type { EnglishHead } from "./patterns-schema";
import type { LinkedRange } from "./recognised-name";

const { outside, common, role, possessive } = WORD_CLASS;
const NO_PART = outside | role | possessive;
/** A name has at most so many words to each side of its head. */
const LONGEST = 14;
const LONGEST_QUOTED = 10;
/** "Co., Ltd." and "Technologies, Inc." */
export const LEGAL_FORMS = new Set(["ltd", "inc", "corp"]);
const BEFORE_FORM = new Set([", ", "., "]);
const QUOTE = 0x22;
const NEW = "new";
/** "Boao Forum for Asia [Annual Conference]" is not another conference, and "Annual" begins no name. */
export const ANNUAL = "annual";

export type Opening = {
  first: number /** Where the quotation mark stands that opens the name, or -1. */;
  opening: number;
};

const SCHOOLS = ["University", "Polytechnic"];
export const isSchool = (head: EnglishHead) => SCHOOLS.some((school) => head.words.includes(school));

/** Tells where a name around a head begins and ends, by words. */
export class EnglishNameRange {
  readonly words: EnglishWords;
  readonly linked: LinkedRanges;

  constructor(words: EnglishWords, linked: LinkedRanges) {
    this.words = words;
    this.linked = linked;
  }

  geographyAt(at: number): LinkedRange | null {
    return this.linked.geographyFrom(this.words.start(at));
  }

  /** The first word that begins at or behind folded unit `to`. */
  wordBehind(at: number, to: number): number {
    let next = at + 1;
    while (next < this.words.count && this.words.start(next) < to) next += 1;
    return next;
  }

  isPart(at: number): boolean {
    return this.words.isCapital(at) && !this.words.has(at, NO_PART);
  }

  /** Whether a common noun joins another to one name: "Vocational and Technical". */
  #joins(at: number, other: number): boolean {
    return this.isPart(at) && this.words.has(at, common) && this.words.has(other, common);
  }

  /** The last word of a run of capitals: "Technical and Vocational Education", "Science, Technology and Trade". */
  #runForward(from: number): number {
    const { words } = this;
    let at = from;
    while (at - from < LONGEST) {
      const next = at + 1;
      const gap = words.gap(next);
      if (gap === "space" && this.isPart(next) && words.word(next) !== ANNUAL) at = next;
      else if (gap === "and" && this.#joins(next, at)) at = next;
      else if (gap === "space" && this.isAnd(next) && this.#joins(next + 1, at)) at = next + 1;
      else if (gap === "comma" && this.#joins(next, at) && this.#listEnds(next)) at = next;
      else break;
    }
    return at;
  }

  /** Whether the word is an "and" with spaces around it. */
  isAnd(at: number): boolean {
    return this.words.word(at) === "and" && this.words.gap(at) === "space" && this.words.gap(at + 1) === "space";
  }

  /** Whether a list that has come to `at` goes on to an "and" of the same name. */
  #listEnds(at: number): boolean {
    for (let next = at + 1; next <= at + 4; next += 1) {
      if (this.words.word(next) === "and") return this.#joins(next + 1, next - 1);
      const gap = this.words.gap(next);
      if (gap !== "comma" && gap !== "space") return false;
    }
    return false;
  }

  /** The last word of what the head is tied to behind it ("… of Nairobi"), `at` itself where nothing is. */
  readBehind(at: number, head: EnglishHead, isNamed: boolean): number {
    const { words } = this;
    let last = at;
    for (let step = 0; step < 3; step += 1) {
      const tie = last + 1;
      if (words.gap(tie) !== "space" || words.isCapital(tie) || words.gap(tie + 1) !== "space") return last;
      if (!(step === 0 ? head.behind.includes(words.word(tie)) : this.#mayGoOn(tie, head))) return last;
      const first = words.word(tie + 1) === "the" && words.gap(tie + 2) === "space" ? tie + 2 : tie + 1;
      if (!words.isCapital(first)) return last;
      const geography = this.geographyAt(first);
      // "Machakos University of Kenya" is named without its country.
      if (step === 0 && isNamed && geography?.kind === "country" && isSchool(head)) return last;
      if (geography) {
        const place = this.wordBehind(first, geography.end) - 1;
        const isWhole = isSchool(head) || (step > 0 && head.kind === "organization");
        last = isWhole && !this.isAdjectiveOfMore(place) ? place : this.#runForward(place);
        continue;
      }
      if ((step > 0 && head.kind === "organization") || !this.isPart(first)) return last;
      last = this.#runForward(first);
    }
    return last;
  }

  /** Whether the word is a demonym with a capital behind it: no name ends at it ("College of [Chinese] Medicine"). */
  isAdjectiveOfMore(at: number): boolean {
    const { words } = this;
    if (words.gap(at + 1) !== "space" || !words.isCapital(at + 1)) return false;
    return this.linked.geographyTo(words.end(at))?.basis === "demonym";
  }

  /** Whether what a head is tied to is tied further: "Conference on the Future of Work", "Fair for Trade in Services". */
  #mayGoOn(tie: number, head: EnglishHead): boolean {
    const word = this.words.word(tie);
    if (word === "of") return true;
    if (word === "for") return head.kind !== "organization";
    if (word !== "in") return false;
    return head.behind.includes("in") || (head.kind === "conference" && this.words.has(tie + 1, common));
  }

  /** The first word of the name whose head is at `at`. An "and" right before the head begins another name. */
  readAhead(at: number, kind: EnglishHead["kind"]): Opening {
    const { words } = this;
    let first = at;
    let listed = false;
    if (LEGAL_FORMS.has(words.word(at)) && BEFORE_FORM.has(words.between(at)) && this.isPart(at - 1)) first = at - 1;
    while (at - first < LONGEST) {
      const before = first - 1;
      const gap = words.gap(first);
      const opener = gap === "space" && first < at ? this.#openerOf(first) : first;
      if (opener < first) first = opener;
      else if (gap === "space" && this.isPart(before)) first = before;
      else if (gap === "space" && first < at && this.isAnd(before) && this.#joins(before - 1, first)) {
        first = before - 1;
        listed = true;
      } else if (gap === "and" && first < at && this.#joins(before, first)) first = before;
      else if (gap === "comma" && listed && this.#joins(before, first)) first = before;
      else if (gap === "dot" && words.word(before) === "st" && words.isCapital(before)) first = before;
      else if (gap === "quote" && kind !== "organization") return this.#readQuoted(first);
      else break;
    }
    while (first < at && words.word(first) === ANNUAL) first += 1;
    return { first, opening: -1 };
  }

  /**
   * The word that opens what `at` ends, whatever stands between, or `at`: a country or place ("Papua New Guinea"), or a
   * name that "New" begins ("New York University").
   */
  #openerOf(at: number): number {
    const { words } = this;
    const geography = this.linked.geographyTo(words.end(at));
    if (geography && geography.start < words.start(at)) return words.at(geography.start) ?? at;
    const isNew = words.word(at - 1) === NEW && words.isCapital(at - 1);
    return isNew && !words.has(at, common) && this.geographyAt(at) === null ? at - 1 : at;
  }

  /** The name from `first` on with what stands in quotation marks right before it: "Belt and Road" Forum. */
  #readQuoted(first: number): Opening {
    const { words } = this;
    for (let at = first - 1; at >= 0 && first - at < LONGEST_QUOTED; at -= 1) {
      const before = words.start(at) - 1;
      if (words.field.folded.codes[before] !== QUOTE) continue;
      return words.isCapital(at) ? { first: at, opening: before } : { first, opening: -1 };
    }
    return { first, opening: -1 };
  }
}
