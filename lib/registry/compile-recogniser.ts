import { type ChinesePatterns, compileChinesePatterns } from "./compile-chinese-patterns";
import { compileEnglishDictionary } from "./english-dictionary";
import { foldName } from "./fold-text";
import { HOME_SHORT } from "./pair-forms";
import type { RegistryPatterns } from "./patterns-schema";
import type { EnglishPatterns } from "./recognise-in-english";
import type { ListedEntity } from "./registry";

/** The patterns made ready for reading texts. */
export type Recogniser = { english: EnglishPatterns; chinese: ChinesePatterns };

const lower = (words: string[]) => new Set(words.map((word) => word.toLowerCase()));

export function compileRecogniser(patterns: RegistryPatterns, entities: ListedEntity[]): Recogniser {
  const { english } = patterns;
  const countries = entities.filter(({ kind }) => kind === "country");
  return {
    english: {
      dictionary: compileEnglishDictionary(patterns),
      rules: {
        brands: new Set(english.brands.map(foldName)),
        notNames: new Set(english.notNames.map(foldName)),
        countryNames: new Map(countries.flatMap(({ slug, names }) => (names.en === null ? [] : [[slug, names.en]]))),
      },
      roles: {
        roles: lower(english.roles),
        beforeRole: lower(english.beforeRole),
        behindRole: lower(english.behindRole),
      },
    },
    chinese: compileChinesePatterns(
      patterns,
      countries.flatMap(({ short }) => (short === null ? [] : [HOME_SHORT + short])),
    ),
  };
}
