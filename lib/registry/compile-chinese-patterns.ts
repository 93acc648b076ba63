import { type BackwardWords, compileBackwardWords } from "./backward-words";
import { foldName } from "./fold-text";
import type { ChineseHead, RegistryPatterns } from "./patterns-schema";
import { type ChinesePeople, compileChinesePeople } from "./recognise-chinese-people";

export type ChinesePatterns = {
  /** Whether a head or a person's title may end with the character, by UTF-16 unit. */
  endings: Uint8Array;
  heads: BackwardWords;
  headOf: Map<string, ChineseHead>;
  notBefore: Map<string, string[]>;
  /** Heads by their first character. */
  headsFrom: Map<string, string[]>;
  notNames: BackwardWords;
  nouns: BackwardWords;
  /** A `pair` is China and a country by one character each (中巴), whichever country that is. */
  nounKinds: Map<string, "opener" | "scope" | "region" | "common" | "pair">;
  level: Set<string>;
  brands: BackwardWords;
  before: BackwardWords;
  never: BackwardWords;
  transliteration: Set<string>;
  titles: BackwardWords;
  people: ChinesePeople;
};

/** Makes the Chinese half of the patterns ready for reading texts; `pairs` are China and a country by their characters. */
export function compileChinesePatterns(patterns: RegistryPatterns, pairs: string[]): ChinesePatterns {
  const { chinese } = patterns;
  const headOf = new Map(chinese.heads.flatMap((head) => head.words.map((word) => [foldName(word), head] as const)));
  const titles = chinese.titles.map(foldName);
  const endings = new Uint8Array(0x10000);
  for (const word of [...headOf.keys(), ...titles]) endings[word.charCodeAt(word.length - 1)] = 1;
  const nounKinds: ChinesePatterns["nounKinds"] = new Map();
  for (const word of pairs) nounKinds.set(foldName(word), "pair");
  for (const word of chinese.common) nounKinds.set(foldName(word), "common");
  for (const word of chinese.scopes) nounKinds.set(foldName(word), "scope");
  for (const word of chinese.regions) nounKinds.set(foldName(word), "region");
  for (const word of chinese.openers) nounKinds.set(foldName(word), "opener");
  return {
    endings,
    heads: compileBackwardWords(headOf.keys()),
    headOf,
    headsFrom: byFirst(headOf.keys()),
    notBefore: new Map(Object.entries(chinese.notBefore).map(([head, after]) => [foldName(head), after.map(foldName)])),
    notNames: compileBackwardWords(chinese.notNames),
    nouns: compileBackwardWords(nounKinds.keys()),
    nounKinds,
    level: new Set(chinese.level.map(foldName)),
    brands: compileBackwardWords(chinese.brands),
    before: compileBackwardWords(chinese.before),
    never: compileBackwardWords(chinese.never),
    transliteration: new Set(foldName(chinese.transliteration)),
    titles: compileBackwardWords(titles),
    people: compileChinesePeople(patterns),
  };
}

function byFirst(words: Iterable<string>): Map<string, string[]> {
  const firsts = new Map<string, string[]>();
  for (const word of words) firsts.set(word.charAt(0), [...(firsts.get(word.charAt(0)) ?? []), word]);
  return firsts;
}
