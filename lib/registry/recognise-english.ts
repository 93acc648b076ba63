import type { WordReader } from "./english-gap";
import { LEGAL_FORMS, makeRangeReader } from "./english-name-range";
import { WORD_CLASS } from "./english-words";
import type { LinkedRanges } from "./linked-ranges";
import type { EnglishHead } from "./patterns-schema";
import type { RecognisedName } from "./recognised-name";
import { sufficesInEnglish, weighEnglishName } from "./weigh-english-name";

const { role, possessive, shouted } = WORD_CLASS;
/** Heads of names that are kept by one form, whatever way the country is named. */
const OFFICIAL = new Set(["ministry", "department"]);
const BEFORE_OFFICE = new Set(["of", "at", "for"]);
const QUOTE = '"';

/** `countryNames`: English names by slug. */
export type EnglishRules = { brands: Set<string>; countryNames: Map<string, string> };

/** Reads the names of one field around their heads, which stand at the words of `isHead`. */
export function makeEnglishNameReader(
  words: WordReader,
  linked: LinkedRanges,
  isHead: Set<number>,
  rules: EnglishRules,
) {
  const { has, isCapital, gap, word, start, end } = words;
  const ranges = makeRangeReader(words, linked, isHead);
  const weigh = (first: number, last: number, head: number) =>
    weighEnglishName(words, linked, ranges, { first, last, head });
  const made = (first: number, last: number, kind: RecognisedName["kind"]): RecognisedName => ({
    start: start(first),
    end: end(last),
    kind,
    name: null,
    country: null,
  });

  /** The country that "Kenya's" stands for. */
  function ownerOf(at: number): string | null {
    const geography = has(at, possessive) ? ranges.geographyAt(at) : null;
    return geography?.kind === "country" && geography.end >= end(at) - 2 ? geography.slug : null;
  }

  /** Whether "President of" stands before the name, so that a person may follow it. */
  function followsOffice(first: number): boolean {
    const tie = word(first - 1) === "the" ? first - 2 : first - 1;
    return BEFORE_OFFICE.has(word(tie)) && has(tie - 1, role);
  }

  /** "Ministry of Health of Kenya" for "Kenya's Ministry of Health" and "the Kenyan Ministry of Health". */
  function officialName(at: number, first: number, last: number, country: string | null): string | null {
    const official = country === null ? undefined : rules.countryNames.get(country);
    if (!official || !OFFICIAL.has(word(at)) || first !== at - 1 || !ranges.geographyAt(first)) return null;
    return `${words.written(start(at), end(last))} of ${official}`;
  }

  function readBrand(at: number): RecognisedName | null {
    const one = word(at - 1);
    if (gap(at) !== "space" || !isCapital(at - 1)) return null;
    const two = `${word(at - 2)} ${one}`;
    if (rules.brands.has(two) && isCapital(at - 2) && gap(at - 1) === "space") return made(at - 2, at, "workshop");
    return rules.brands.has(one) ? made(at - 1, at, "workshop") : null;
  }

  /** The first word without an organization of the registry before the name: "[UN] World Health Organization". */
  function withoutOwner(first: number, last: number, at: number, head: EnglishHead): number {
    const organization = linked.organizationFrom.get(start(first));
    if (!organization || organization.end >= start(at)) return first;
    const rest = ranges.wordBehind(first, organization.end);
    return rest < at && sufficesInEnglish(head, weigh(rest, last, at), last > at) ? rest : first;
  }

  /** The name around the head at word `at`, or null where none can be told. */
  function nameAround(at: number, head: EnglishHead): RecognisedName | null {
    if (has(at, shouted)) return null;
    if (head.needs === "brand") return readBrand(at);
    const ahead = ranges.readAhead(at, head.kind);
    const { opening } = ahead;
    let { first } = ahead;
    const owner = opening < 0 && gap(first) === "space" && has(first - 1, possessive) ? first - 1 : null;
    if (owner !== null && ownerOf(owner) === null) return null;
    if (owner !== null && head.needs === "geography") first = owner;
    const isNamed = first < at && weigh(first, at, at).proper;
    const last = ranges.readBehind(at, head, isNamed);
    const next = last + 1;
    const ofPlace = last > at && ranges.isSchool(head);
    if (gap(next) === "space" && isCapital(next) && !has(next, role) && !ofPlace && !followsOffice(first)) return null;
    if (ranges.isCutAhead(first) || ranges.isCutBehind(last, last > at)) return null;
    first = withoutOwner(first, last, at, head);
    const weight = weigh(first, last, at);
    const legal = LEGAL_FORMS.has(word(at));
    const quoted = words.string.charAt(start(first) - 1) === QUOTE && words.string.charAt(end(last)) === QUOTE;
    const evident = weight.common > 0 && (opening >= 0 || legal || (quoted && head.kind !== "organization"));
    if (!evident && !sufficesInEnglish(head, weight, last > at)) return null;
    const country = head.kind === "organization" ? (ownerOf(first) ?? weight.country) : null;
    const dot = legal && words.string.charAt(end(last)) === "." ? 1 : 0;
    const from = opening >= 0 ? opening : start(first);
    return {
      start: from,
      end: end(last) + dot,
      kind: head.kind,
      name: officialName(at, first, last, country),
      country,
    };
  }

  /** The workshop whose brand is the words from `brand` to `at`: "Bamako Luban Workshop". */
  function workshopOf(brand: number, at: number): RecognisedName | null {
    const { first } = ranges.readAhead(brand, "workshop");
    if (first === brand || has(first - 1, possessive) || ranges.isCutAhead(first)) return null;
    return weigh(first, brand - 1, at).proper ? made(first, at, "workshop") : null;
  }

  return { nameAround, workshopOf, wordBehind: ranges.wordBehind };
}
