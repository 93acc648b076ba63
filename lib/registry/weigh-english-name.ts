import type { WordReader } from "./english-gap";
import type { RangeReader } from "./english-name-range";
import { WORD_CLASS } from "./english-words";
import type { LinkedRanges } from "./linked-ranges";
import type { EnglishHead } from "./patterns-schema";

const { outside, common, scope, role, shouted } = WORD_CLASS;
/** Too many conferences are "International" for it to make a name with one noun. */
const WEAK_SCOPE = "international";
const SHORTEST_PROPER = 3;
/** Words in capitals up to this length are abbreviations of common nouns as often as not: TVET, STEM. */
const LONGEST_ABBREVIATION = 5;

/** What the words of a name besides its head say. */
export type NameWeight = {
  /** It holds a word that is no common noun. */
  proper: boolean;
  geography: number;
  places: boolean;
  /** The only country it names, by slug. */
  country: string | null;
  common: number;
  scope: boolean;
  weakScope: boolean;
};

export function weighEnglishName(
  words: WordReader,
  linked: LinkedRanges,
  ranges: RangeReader,
  { first, last, head }: { first: number; last: number; head: number },
): NameWeight {
  const { has, start, end, gap, word, isCapital } = words;
  const weight: NameWeight = {
    proper: false,
    geography: 0,
    places: false,
    country: null,
    common: 0,
    scope: false,
    weakScope: true,
  };
  for (let at = first; at <= last; at += 1) {
    const geography = ranges.geographyAt(at);
    if (geography && geography.end <= end(last)) {
      weight.geography += 1;
      weight.places ||= geography.kind === "place";
      weight.proper ||= isPaired(at, geography.end);
      if (geography.kind === "country") weight.country = weight.geography === 1 ? geography.slug : null;
      at = ranges.wordBehind(at, geography.end) - 1;
    } else if (at === head || !isCapital(at)) continue;
    else if (has(at, scope)) {
      weight.scope = true;
      weight.weakScope &&= word(at) === WEAK_SCOPE;
    } else if (has(at, common)) weight.common += 1;
    else weight.proper ||= isProper(at);
  }
  return weight;

  /** "China-Africa", but not "China-based". */
  function isPaired(at: number, to: number): boolean {
    return to + 1 < end(at) && words.string.charAt(to) === "-" && /^\p{Lu}/u.test(words.written(to + 1, end(at)));
  }

  function isProper(at: number): boolean {
    const length = end(at) - start(at);
    if (length < SHORTEST_PROPER || has(at, outside | role)) return false;
    if (has(at, shouted)) return length > LONGEST_ABBREVIATION || linked.organizationFrom.has(start(at));
    const opensSentence = at === first && gap(at) !== "space";
    return !(opensSentence && /(?:ing|ed|ly)$/.test(word(at)));
  }
}

/** Whether a name of this weight is that of one thing. `isTied`: it goes on behind its head. */
export function sufficesInEnglish({ needs, kind }: EnglishHead, weight: NameWeight, isTied: boolean): boolean {
  const { geography, scope: hasScope, weakScope } = weight;
  const named = weight.proper || weight.places || geography > 1;
  const nouns = weight.common + (isTied ? 1 : 0);
  const organization = kind === "organization";
  switch (needs) {
    case "geography":
      return geography > 0 && nouns > 0;
    case "proper":
      return named || (geography > 0 && (isTied || weight.common > (organization ? 1 : 0)));
    case "scope":
      if (named || (geography > 0 && (nouns > 0 || hasScope))) return true;
      return hasScope && nouns > (weakScope && !organization ? 1 : 0);
    default:
      return false;
  }
}
