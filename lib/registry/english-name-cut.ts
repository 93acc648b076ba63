import { WORD_CLASS } from "./english-dictionary";
import { type EnglishNameRange, LEGAL_FORMS } from "./english-name-range";

const { common, role, head } = WORD_CLASS;
/** How far another name is looked for behind or before an "and", in words. */
const NEXT_NAME = 8;
const TIES = new Set(["of", "on", "for"]);
/** Parts of a university that are called by its name. */
const PARTS_OF_SCHOOL = new Set("center centre extension campus hospital press library museum faculty".split(" "));

const isOtherName = ({ words, linked }: EnglishNameRange, at: number) =>
  words.has(at, head) || linked.organizationFrom(words.start(at)) !== null;

/**
 * Whether the name goes on before its first word: "the Bill and [Melinda Gates Foundation]", where what stands before
 * the "and" is no name of its own; "University of [Iowa Carver College]", where another head is tied to the word; "New"
 * before a country.
 */
export function isCutAhead(range: EnglishNameRange, first: number): boolean {
  const { words } = range;
  if (words.has(first - 2, head) && TIES.has(words.word(first - 1)) && words.gap(first) === "space") return true;
  // "A New [Kenya Polytechnic]" is not the one that there is.
  if (words.word(first - 1) === "new" && words.isCapital(first - 1) && words.gap(first) === "space") return true;
  // "China Eastern and [Bank of China]": what its head begins has no part before it.
  if (words.has(first, head)) return false;
  if (words.gap(first) !== "space" || !range.isAnd(first - 1) || !words.isCapital(first - 2)) return false;
  for (let at = first - 2; at >= 0 && first - at < NEXT_NAME; at -= 1) {
    if (isOtherName(range, at)) return false;
    if (words.gap(at) !== "space") return true;
  }
  return true;
}

/**
 * Whether the name goes on behind its last word: "[Institute of Allergy] and Infectious Diseases", "[Peanut
 * Corporation] of America", "[Forum on AI], Education and Skills". `isTied`: it has gone on behind its head already.
 */
export function isCutBehind(range: EnglishNameRange, last: number, isTied: boolean): boolean {
  const { words } = range;
  const next = last + 1;
  const gap = words.gap(next);
  if (isTied && range.isAdjectiveOfMore(last)) return true;
  if (gap === "comma" && isTied) return range.isPart(next) && words.has(next, common) && !isOtherName(range, next);
  const isNext = gap === "space" || (gap === "dot" && LEGAL_FORMS.has(words.word(last)));
  if (!isNext || words.gap(next + 1) !== "space") return false;
  const first = words.word(next + 1) === "the" ? next + 2 : next + 1;
  if (words.word(next) === "of") return words.isCapital(first) && range.geographyAt(first)?.kind !== "country";
  if (words.word(next) !== "and" || !isTied || first !== next + 1) return false;
  if (!range.isPart(first) || range.geographyAt(first)) return false;
  for (let at = first; at - first < NEXT_NAME && (at === first || words.gap(at) === "space"); at += 1) {
    if (isOtherName(range, at) || words.has(at, role)) return false;
  }
  return true;
}

/** Whether a university's name, from its head on, has run into that of a part of it: "University of Michigan [Center]". */
export function holdsPartOfSchool({ words }: EnglishNameRange, at: number, last: number): boolean {
  for (let here = at + 2; here <= last; here += 1) {
    if (words.has(here, head) || PARTS_OF_SCHOOL.has(words.word(here))) return true;
  }
  return false;
}
