import type { EnglishDictionary } from "./english-dictionary";
import { EnglishWords } from "./english-words";
import type { FieldText } from "./field-text";
import type { LinkedRanges } from "./linked-ranges";
import { EnglishNameReader, type EnglishRules } from "./recognise-english";
import { EnglishPeopleReader, type RoleWords } from "./recognise-english-people";
import type { RecognisedName } from "./recognised-name";

export type EnglishPatterns = { dictionary: EnglishDictionary; rules: EnglishRules; roles: RoleWords };

/** Names in Latin letters that the patterns find in a field. Of a headline, where all words have capitals, none. */
export function recogniseInEnglish(
  field: FieldText,
  { dictionary, rules, roles }: EnglishPatterns,
  linked: LinkedRanges,
): RecognisedName[] {
  const words = new EnglishWords(dictionary, field);
  if (words.capitals < 2) return [];
  const found = new EnglishPeopleReader(words, linked, roles).people();
  const brands = linked.untiedBrands;
  if (words.heads.length > 0 || brands.length > 0) {
    const reader = new EnglishNameReader(words, linked, rules);
    for (const { at, head } of words.heads) {
      const name = reader.nameAround(at, head);
      if (name) found.push(name);
    }
    for (const brand of brands) {
      const first = words.at(brand.start);
      const name = first === null ? null : reader.workshopOf(first, reader.range.wordBehind(first, brand.end) - 1);
      if (name) found.push(name);
    }
  }
  return found.length > 0 && words.isHeadline() ? [] : found;
}
