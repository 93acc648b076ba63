import type { WordReader } from "./english-gap";
import { WORD_CLASS } from "./english-words";
import type { LinkedRanges } from "./linked-ranges";
import type { EnglishHead } from "./patterns-schema";

const { outside, common, role, possessive } = WORD_CLASS;
const NO_PART = outside | role | possessive;
/** A name has at most so many words to each side of its head. */
const LONGEST = 14;
const LONGEST_QUOTED = 10;
/** How far another name is looked for behind or before an "and". */
const NEXT_NAME = 8;
/** "Co., Ltd." and "Technologies, Inc." */
export const LEGAL_FORMS = new Set(["ltd", "inc", "corp"]);
const BEFORE_FORM = new Set([", ", "., "]);
const QUOTE = '"';

export type Opening = {
  first: number /** Where the quotation mark stands that opens the name, or -1. */;
  opening: number;
};

/** Tells where a name around a head begins and ends, by words. */
export function makeRangeReader(words: WordReader, linked: LinkedRanges, isHead: Set<number>) {
  const { has, isCapital, gap, word, start, end } = words;
  const isPart = (at: number) => isCapital(at) && !has(at, NO_PART);
  const isCommonPart = (at: number) => isPart(at) && has(at, common);
  const joins = (left: number, right: number) => isCommonPart(left) && has(right, common);
  const geographyAt = (at: number) => linked.geographyFrom.get(start(at)) ?? null;

  /** The first word that begins at or behind folded unit `to`. */
  function wordBehind(at: number, to: number): number {
    let next = at + 1;
    while (next < words.count && start(next) < to) next += 1;
    return next;
  }

  /** The last word of a run of capitals: "Technical and Vocational Education", "Science, Technology and Trade". */
  function runForward(from: number): number {
    let at = from;
    while (at - from < LONGEST) {
      const next = at + 1;
      const here = gap(next);
      if (here === "space" && isPart(next)) at = next;
      else if (here === "and" && joins(next, at)) at = next;
      else if (here === "space" && word(next) === "and" && gap(next + 1) === "space" && joins(next + 1, at))
        at = next + 1;
      else if (here === "comma" && joins(next, at) && listEnds(next)) at = next;
      else break;
    }
    return at;
  }

  /** Whether a list that has come to `at` goes on to an "and" of the same name. */
  function listEnds(at: number): boolean {
    for (let next = at + 1; next <= at + 4; next += 1) {
      if (word(next) === "and") return joins(next + 1, next - 1);
      if (gap(next) !== "comma" && gap(next) !== "space") return false;
    }
    return false;
  }

  /** The last word of what the head is tied to behind it ("… of Nairobi"), `at` itself where nothing is. */
  function readBehind(at: number, head: EnglishHead, isNamed: boolean): number {
    let last = at;
    for (let step = 0; step < 3; step += 1) {
      const tie = last + 1;
      if (gap(tie) !== "space" || isCapital(tie) || gap(tie + 1) !== "space") return last;
      if (!(step === 0 ? head.behind.includes(word(tie)) : mayGoOn(word(tie), head))) return last;
      const first = word(tie + 1) === "the" && gap(tie + 2) === "space" ? tie + 2 : tie + 1;
      if (!isCapital(first)) return last;
      const geography = geographyAt(first);
      // "Machakos University of Kenya" is named without its country.
      if (step === 0 && isNamed && geography?.kind === "country" && isSchool(head)) return last;
      if (geography) {
        const place = wordBehind(first, geography.end) - 1;
        last = isSchool(head) || (step > 0 && head.kind === "organization") ? place : runForward(place);
        continue;
      }
      if ((step > 0 && head.kind === "organization") || !isPart(first)) return last;
      last = runForward(first);
    }
    return last;
  }
  const isSchool = (head: EnglishHead) => head.words.includes("University");
  const mayGoOn = (written: string, head: EnglishHead) =>
    written === "of" ||
    (written === "for" && head.kind !== "organization") ||
    (written === "in" && head.behind.includes("in"));

  function readAhead(at: number, kind: EnglishHead["kind"]): Opening {
    let first = at;
    let listed = false;
    if (LEGAL_FORMS.has(word(at)) && BEFORE_FORM.has(words.between(at)) && isPart(at - 1)) first = at - 1;
    while (at - first < LONGEST) {
      const before = first - 1;
      const here = gap(first);
      if (here === "space" && isPart(before)) first = before;
      else if (here === "space" && word(before) === "and" && gap(before) === "space" && joins(before - 1, first)) {
        first = before - 1;
        listed = true;
      } else if (here === "and" && joins(before, first)) first = before;
      else if (here === "comma" && listed && joins(before, first)) first = before;
      else if (here === "dot" && word(before) === "st" && isCapital(before)) first = before;
      else if (here === "quote" && kind !== "organization") return readQuoted(first);
      else break;
    }
    while (first < at && word(first) === "annual") first += 1;
    return { first, opening: -1 };
  }

  /** The name from `first` on with what stands in quotation marks right before it: "Belt and Road" Forum. */
  function readQuoted(first: number): Opening {
    for (let at = first - 1; at >= 0 && first - at < LONGEST_QUOTED; at -= 1) {
      if (words.string.charAt(start(at) - 1) !== QUOTE) continue;
      return isCapital(at) ? { first: at, opening: start(at) - 1 } : { first, opening: -1 };
    }
    return { first, opening: -1 };
  }

  /** "the Bill and [Melinda Gates Foundation]": what stands before the "and" is no name of its own. */
  function isCutAhead(first: number): boolean {
    if (gap(first) !== "space" || word(first - 1) !== "and" || gap(first - 1) !== "space" || !isCapital(first - 2))
      return false;
    for (let at = first - 2; at >= 0 && first - at < NEXT_NAME; at -= 1) {
      if (isHead.has(at) || linked.organizationFrom.has(start(at))) return false;
      if (gap(at) !== "space") return true;
    }
    return true;
  }

  /** "[Institute of Allergy] and Infectious Diseases", "[Peanut Corporation] of America": the name goes on. */
  function isCutBehind(last: number, isTied: boolean): boolean {
    const next = last + 1;
    if (gap(next) !== "space" || gap(next + 1) !== "space") return false;
    const first = word(next + 1) === "the" ? next + 2 : next + 1;
    if (word(next) === "of") return isCapital(first) && geographyAt(first)?.kind !== "country";
    if (word(next) !== "and" || !isTied || first !== next + 1 || !isPart(first) || geographyAt(first)) return false;
    for (let at = first; at - first < NEXT_NAME && (at === first || gap(at) === "space"); at += 1) {
      if (isHead.has(at) || linked.organizationFrom.has(start(at)) || has(at, role)) return false;
    }
    return true;
  }

  return { readAhead, readBehind, isCutAhead, isCutBehind, wordBehind, geographyAt, isSchool };
}

export type RangeReader = ReturnType<typeof makeRangeReader>;
