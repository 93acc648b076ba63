import { WORD_CLASS } from "./english-dictionary";
import { holdsPartOfSchool, isCutAhead, isCutBehind } from "./english-name-cut";
import { ANNUAL, EnglishNameRange, isSchool, LEGAL_FORMS } from "./english-name-range";
import type { EnglishWords } from "./english-words";
import type { LinkedRanges } from "./linked-ranges";
import type { EnglishHead } from "./patterns-schema";
import type { RecognisedName } from "./recognised-name";
import { sufficesInEnglish, weighEnglishName } from "./weigh-english-name";

const { common, role, possessive, shouted } = WORD_CLASS;
/** Heads of names that are kept by one form, whatever way the country is named. */
const OFFICIAL = new Set(["ministry", "department"]);
/** Between the holder of a conference and its name. */
const ORDINALS = new Set(
  "first second third fourth fifth sixth seventh eighth ninth tenth inaugural annual latest next upcoming own".split(
    " ",
  ),
);
/** So many common nouns make a conference of its holder one by itself. */
const ENOUGH_NOUNS = 2;
const BEFORE_OFFICE = new Set(["of", "at", "for"]);
const QUOTE = '"';
/** Nouns between the brand of a workshop and its head. */
const MOST_BRAND_NOUNS = 2;

/** `countryNames`: English names by slug. `notNames`: what two words end that is something else. */
export type EnglishRules = { brands: Set<string>; notNames: Set<string>; countryNames: Map<string, string> };

/** Reads the names of one field around their heads. */
export class EnglishNameReader {
  readonly words: EnglishWords;
  readonly linked: LinkedRanges;
  readonly range: EnglishNameRange;
  readonly rules: EnglishRules;

  constructor(words: EnglishWords, linked: LinkedRanges, rules: EnglishRules) {
    this.words = words;
    this.linked = linked;
    this.range = new EnglishNameRange(words, linked);
    this.rules = rules;
  }

  /** The name around the head at word `at`, or null where none can be told. */
  nameAround(at: number, head: EnglishHead): RecognisedName | null {
    const { words, range } = this;
    const written = words.ownWord(at);
    if (words.has(at, shouted) || this.rules.notNames.has(`${words.word(at - 1)} ${written}`)) return null;
    if (head.needs === "brand") return this.#readBrand(at);
    const { first: ahead, opening } = range.readAhead(at, head.kind);
    const first = this.#withOwner(ahead, opening, head);
    if (first === null) return null;
    const isNamed = first < at && weighEnglishName(range, first, at, at).proper;
    if (words.has(at, possessive)) {
      if (isCutAhead(range, first)) return null;
      return this.#weighed(this.#withoutOrganization(first, at, at, head), at, at, head, opening);
    }
    const last = range.readBehind(at, head, isNamed);
    const isTied = last > at;
    const isTiedSchool = isTied && isSchool(head);
    if (this.#goesOn(first, last, isTiedSchool) || (isTiedSchool && holdsPartOfSchool(range, at, last))) return null;
    if (isCutAhead(range, first) || isCutBehind(range, last, isTied)) return null;
    const name = this.#weighed(this.#withoutOrganization(first, last, at, head), last, at, head, opening);
    return name ?? (opening < 0 && head.kind === "conference" ? this.#ofItsHolder(first, last, at) : null);
  }

  /** "Kenya's (first) National Skills Summit": nouns alone, with the country or group that holds it. */
  #ofItsHolder(first: number, last: number, at: number): RecognisedName | null {
    const { words } = this;
    let holder = first - 1;
    while (ORDINALS.has(words.word(holder)) && words.gap(holder + 1) === "space") holder -= 1;
    if (words.gap(holder + 1) !== "space" || !words.has(holder, possessive)) return null;
    const geography = this.linked.geographyTo(words.ownEnd(holder));
    if (geography === null || geography.kind === "place") return null;
    if (weighEnglishName(this.range, first, last, at).common < ENOUGH_NOUNS) return null;
    const name = `${words.written(geography.start, geography.end)} ${words.written(words.start(first), words.ownEnd(last))}`;
    return { ...this.#made(words.at(geography.start) ?? holder, last, "conference"), name };
  }

  /** The workshop whose brand is the words from `brand` to `at`: "Bamako Luban Workshop". */
  workshopOf(brand: number, at: number): RecognisedName | null {
    const { first } = this.range.readAhead(brand, "workshop");
    if (first === brand || this.words.has(first - 1, possessive) || isCutAhead(this.range, first)) return null;
    return weighEnglishName(this.range, first, brand - 1, at).proper ? this.#made(first, at, "workshop") : null;
  }

  /**
   * The first word, with "Kenya's" before a ministry; null where another owner stands before it. Who holds a conference
   * is no part of its name: "UNESCO's [World Skills Forum]".
   */
  #withOwner(first: number, opening: number, head: EnglishHead): number | null {
    if (opening >= 0 || this.words.gap(first) !== "space" || !this.words.has(first - 1, possessive)) return first;
    if (this.#ownerOf(first - 1) === null) return head.kind === "conference" ? first : null;
    return head.needs === "geography" ? first - 1 : first;
  }

  /** The country that "Kenya's" stands for. */
  #ownerOf(at: number): string | null {
    const geography = this.words.has(at, possessive) ? this.range.geographyAt(at) : null;
    return geography?.kind === "country" && geography.end >= this.words.end(at) - 2 ? geography.slug : null;
  }

  /** Whether a capital behind the name may belong to it. Not a role, and not a person's behind "President of". */
  #goesOn(first: number, last: number, isWhole: boolean): boolean {
    const { words } = this;
    const next = last + 1;
    if (isWhole || words.gap(next) !== "space" || !words.isCapital(next) || words.has(next, role)) return false;
    if (words.word(next) === ANNUAL) return false;
    const tie = words.word(first - 1) === "the" ? first - 2 : first - 1;
    return !(BEFORE_OFFICE.has(words.word(tie)) && words.has(tie - 1, role));
  }

  /** The first word without an organization of the registry before the name: "[UN] World Health Organization". */
  #withoutOrganization(first: number, last: number, at: number, head: EnglishHead): number {
    const organization = this.linked.organizationFrom(this.words.start(first));
    if (!organization || organization.end >= this.words.start(at)) return first;
    const rest = this.range.wordBehind(first, organization.end);
    if (rest >= at) return first;
    return sufficesInEnglish(head, weighEnglishName(this.range, rest, last, at), last > at) ? rest : first;
  }

  #weighed(first: number, last: number, at: number, head: EnglishHead, opening: number): RecognisedName | null {
    const { words } = this;
    const weight = weighEnglishName(this.range, first, last, at);
    const legal = LEGAL_FORMS.has(words.word(at));
    const quoted =
      words.string.charAt(words.start(first) - 1) === QUOTE && words.string.charAt(words.end(last)) === QUOTE;
    const evident = weight.common > 0 && (opening >= 0 || legal || (quoted && head.kind !== "organization"));
    if (!evident && !sufficesInEnglish(head, weight, last > at)) return null;
    const country = head.kind === "organization" ? (this.#ownerOf(first) ?? weight.country) : null;
    const dot = legal && words.string.charAt(words.end(last)) === "." ? 1 : 0;
    return {
      start: opening >= 0 ? opening : words.start(first),
      end: words.ownEnd(last) + dot,
      kind: head.kind,
      name: this.#officialName(at, first, last, country),
      country,
    };
  }

  /** "Ministry of Health of Kenya" for "Kenya's Ministry of Health" and "the Kenyan Ministry of Health". */
  #officialName(at: number, first: number, last: number, country: string | null): string | null {
    const official = country === null ? undefined : this.rules.countryNames.get(country);
    if (!official || !OFFICIAL.has(this.words.ownWord(at)) || first !== at - 1 || !this.range.geographyAt(first))
      return null;
    return `${this.words.written(this.words.start(at), this.words.ownEnd(last))} of ${official}`;
  }

  /** "Silk Road Workshop", "Silk Road [Artisans] Workshop". */
  #readBrand(at: number): RecognisedName | null {
    const { words } = this;
    for (let behind = at; at - behind <= MOST_BRAND_NOUNS; behind -= 1) {
      if (words.gap(behind) !== "space" || !words.isCapital(behind - 1)) return null;
      const first = this.#brandBefore(behind);
      if (first !== null) return this.#made(first, at, "workshop");
      if (!words.has(behind - 1, common)) return null;
    }
    return null;
  }

  /** The first word of the brand that ends right before the word at `at`, or null. */
  #brandBefore(at: number): number | null {
    const { words } = this;
    const { brands } = this.rules;
    const one = words.word(at - 1);
    const isTwo =
      words.isCapital(at - 2) && words.gap(at - 1) === "space" && brands.has(`${words.word(at - 2)} ${one}`);
    if (isTwo) return at - 2;
    return brands.has(one) ? at - 1 : null;
  }

  #made(first: number, last: number, kind: RecognisedName["kind"]): RecognisedName {
    return { start: this.words.start(first), end: this.words.ownEnd(last), kind, name: null, country: null };
  }
}
