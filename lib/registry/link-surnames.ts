import type { FieldText } from "./field-text";
import { foldedSlice } from "./fold-text";
import { orderRanges, overlapping } from "./overlapping";
import type { Addressed, LinkedRange } from "./recognised-name";

/** What is linked in one field, and the words in it that may be surnames. */
export type LinkedField = { field: FieldText; ranges: LinkedRange[]; addressed: Addressed[] };

const WORDS_OF_NAME = /^\p{Script=Latin}[\p{Script=Latin}'.-]*(?: \p{Script=Latin}[\p{Script=Latin}'.-]*){1,3}$/u;
const SHORTEST_SURNAME = 2;
const NAMES = new Set(["organization", "person", "conference", "outcome", "workshop"]);

/**
 * By the first and the last word of each whole name, the only person of the article whom it can mean: the family's name
 * stands last in Joyce Banda and first in Wang Lijun.
 */
function peopleByWord(fields: readonly LinkedField[]): Map<string, string> {
  const slugs = new Map<string, Set<string>>();
  for (const { field, ranges } of fields) {
    for (const { kind, slug, start, end } of ranges) {
      if (kind !== "person") continue;
      const name = foldedSlice(field.folded, start, end);
      if (!WORDS_OF_NAME.test(name)) continue;
      const words = name.split(" ");
      for (const word of [words[0], words.at(-1)]) {
        if (word !== undefined && word.length >= SHORTEST_SURNAME)
          slugs.set(word, (slugs.get(word) ?? new Set()).add(slug));
      }
    }
  }
  return new Map([...slugs].flatMap(([word, of]) => (of.size === 1 ? [[word, [...of][0] ?? ""] as const] : [])));
}

/**
 * For each field, the surnames behind an office or a form of address ("President Banda", "Ms. Wang") of people whom the
 * article names in full. A name of one word alone is nobody's: too many people bear it.
 */
export function linkSurnames(fields: readonly LinkedField[]): LinkedRange[][] {
  if (!fields.some(({ addressed }) => addressed.length > 0)) return fields.map(() => []);
  const people = peopleByWord(fields);
  return fields.map(({ field, ranges, addressed }) => {
    if (addressed.length === 0 || people.size === 0) return [];
    const others = orderRanges(ranges.filter(({ kind }) => NAMES.has(kind)));
    return addressed.flatMap(({ start, end }): LinkedRange[] => {
      const slug = people.get(foldedSlice(field.folded, start, end));
      if (slug === undefined || overlapping(others, { start, end }).length > 0) return [];
      return [{ start, end, kind: "person", slug, basis: "named", rule: "surname" }];
    });
  });
}
