import { WORD_CLASS } from "./english-dictionary";
import type { EnglishNameRange } from "./english-name-range";
import type { EnglishHead } from "./patterns-schema";

const { outside, common, scope, region, role, shouted, sole } = WORD_CLASS;
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
  groups: boolean;
  /** The only country it names, by slug. */
  country: string | null;
  /** A country by its own name and not by its adjective. */
  bareCountry: boolean;
  common: number;
  scope: boolean;
  weakScope: boolean;
  /** A scope stands before the head, or a part of the world is what the head is tied to. */
  region: boolean;
  /** "National" and the like stand before the head. */
  sole: boolean;
};

/** Weighs the words from `first` to `last` without the one at `head`. */
export function weighEnglishName(range: EnglishNameRange, first: number, last: number, head: number): NameWeight {
  const { words } = range;
  const weight: NameWeight = {
    proper: false,
    geography: 0,
    places: false,
    groups: false,
    country: null,
    bareCountry: false,
    common: 0,
    scope: false,
    weakScope: true,
    region: false,
    sole: false,
  };
  for (let at = first; at <= last; at += 1) {
    const geography = range.geographyAt(at);
    if (geography && geography.end <= words.end(last)) {
      weight.geography += 1;
      weight.places ||= geography.kind === "place";
      weight.groups ||= geography.kind === "group";
      weight.proper ||= isPaired(range, at, geography.end);
      if (geography.kind === "country") weight.country = weight.geography === 1 ? geography.slug : null;
      weight.bareCountry ||= geography.kind === "country" && geography.basis === "named";
      at = range.wordBehind(at, geography.end) - 1;
    } else if (at === head || !words.isCapital(at)) continue;
    else if (words.has(at, scope)) {
      weight.scope = true;
      weight.weakScope &&= words.word(at) === WEAK_SCOPE;
      weight.region ||= at < head ? words.word(at) !== WEAK_SCOPE : words.has(at, region);
    } else if (words.has(at, common)) {
      weight.common += 1;
      weight.sole ||= at < head && words.has(at, sole);
    } else weight.proper ||= isProper(range, at, at === first);
  }
  return weight;
}

/** "China-Africa", but not "China-based". */
function isPaired({ words }: EnglishNameRange, at: number, to: number): boolean {
  if (to + 1 >= words.end(at) || words.string.charAt(to) !== "-") return false;
  return /^\p{Lu}/u.test(words.written(to + 1, words.end(at)));
}

function isProper({ words, linked }: EnglishNameRange, at: number, isFirst: boolean): boolean {
  const length = words.end(at) - words.start(at);
  if (length < SHORTEST_PROPER || words.has(at, outside | role)) return false;
  if (words.has(at, shouted)) return length > LONGEST_ABBREVIATION || linked.organizationFrom(words.start(at)) !== null;
  const opensSentence = isFirst && words.gap(at) !== "space";
  return !(opensSentence && /(?:ing|ed|ly)$/.test(words.word(at)));
}

/** Whether a name of this weight is that of one thing. `isTied`: it goes on behind its head. */
export function sufficesInEnglish({ needs, kind, bare }: EnglishHead, weight: NameWeight, isTied: boolean): boolean {
  const { geography, scope: hasScope, weakScope } = weight;
  const named = weight.proper || weight.places || geography > 1;
  const nouns = weight.common + (isTied ? 1 : 0);
  const organization = kind === "organization";
  switch (needs) {
    case "geography":
      return geography > 0 && nouns > 0;
    case "proper":
      if (named || (organization && isTied && weight.region) || (bare && weight.bareCountry)) return true;
      return geography > 0 && (isTied || weight.sole || weight.common > (organization ? 1 : 0));
    case "nouns":
      return weight.common > (geography > 0 || hasScope ? 0 : 1) && (named || geography > 0 || hasScope);
    case "scope":
      if (named || weight.groups || (geography > 0 && (nouns > 0 || hasScope))) return true;
      return hasScope && nouns > (weakScope && !organization ? 1 : 0);
    default:
      return false;
  }
}
