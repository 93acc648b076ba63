import { makeWordReader } from "./english-gap";
import { type EnglishDictionary, isHeadline, readEnglishWords } from "./english-words";
import type { FieldText } from "./field-text";
import type { LinkedRanges } from "./linked-ranges";
import { type EnglishRules, makeEnglishNameReader } from "./recognise-english";
import { makePersonReader, type RoleWords } from "./recognise-english-people";
import type { LinkedRange, RecognisedName } from "./recognised-name";

export type EnglishPatterns = { dictionary: EnglishDictionary; rules: EnglishRules; roles: RoleWords };

/** A brand of workshops that nothing ties to a country yet. */
const isUntiedBrand = ({ kind, rule }: LinkedRange) => kind === "workshop" && rule === "brand";

/** Which word begins at folded unit `start`, or null. */
function wordAt(starts: number[], start: number): number | null {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return starts[low] === start ? low : null;
}

/** Names in Latin letters that the patterns find in a field. Of one whose words all have capitals, nothing is read. */
export function recogniseInEnglish(
  field: FieldText,
  { dictionary, rules, roles }: EnglishPatterns,
  linkedRanges: () => LinkedRanges,
): RecognisedName[] {
  const read = readEnglishWords(dictionary, field);
  if (read.capitals < 2 || isHeadline(read)) return [];
  const linked = linkedRanges();
  const words = makeWordReader(field, read);
  const heads = new Set(read.heads.map(({ at }) => at));
  const reader = makeEnglishNameReader(words, linked, heads, rules);
  const names = read.heads.flatMap(({ at, head }) => reader.nameAround(at, head) ?? []);
  const brands = linked.all.ordered.filter(isUntiedBrand).flatMap((brand) => {
    const first = wordAt(read.starts, brand.start);
    return first === null ? [] : (reader.workshopOf(first, reader.wordBehind(first, brand.end) - 1) ?? []);
  });
  return [...names, ...brands, ...makePersonReader(words, linked, heads, roles)()];
}
