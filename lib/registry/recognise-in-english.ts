import { type EnglishDictionary, WORD_CLASS } from "./english-dictionary";
import { EnglishWords } from "./english-words";
import type { FieldText } from "./field-text";
import type { LinkedRanges } from "./linked-ranges";
import { EnglishNameReader, type EnglishRules } from "./recognise-english";
import { EnglishPeopleReader, type RoleWords } from "./recognise-english-people";
import type { Addressed, RecognisedName } from "./recognised-name";

export type EnglishPatterns = { dictionary: EnglishDictionary; rules: EnglishRules; roles: RoleWords };

/**
 * Names in Latin letters that the patterns find in a field. Of a headline, where all words have capitals, none.
 * `addressed` is told of each single word behind an office or a form of address.
 */
export function recogniseInEnglish(
  field: FieldText,
  { dictionary, rules, roles }: EnglishPatterns,
  linked: LinkedRanges,
  addressed: Addressed[],
): RecognisedName[] {
  const words = new EnglishWords(dictionary, field);
  if (words.capitals < 2) return [];
  if (words.addresses > 0) listAddressed(words, addressed);
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

/** "President Banda", "Ms. Wang": one word, and no capital behind it that would make it another name. */
function listAddressed(words: EnglishWords, addressed: Addressed[]): void {
  for (let at = 1; at < words.count; at += 1) {
    if (!words.has(at - 1, WORD_CLASS.address) || !words.isCapital(at)) continue;
    const gap = words.gap(at);
    if (gap !== "space" && gap !== "dot") continue;
    const isOwner = words.has(at, WORD_CLASS.possessive);
    if (!isOwner && words.gap(at + 1) === "space" && words.isCapital(at + 1)) continue;
    addressed.push({ start: words.start(at), end: words.ownEnd(at) });
  }
}
