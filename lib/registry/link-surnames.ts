import { type FieldText, isCapitalAt } from "./field-text";
import { foldedSlice } from "./fold-text";
import { orderRanges, overlapping } from "./overlapping";
import type { LinkedRange } from "./recognised-name";

/** What is linked in one field. */
export type LinkedField = { field: FieldText; ranges: LinkedRange[] };

const WORDS_OF_NAME = /^\p{Script=Latin}[\p{Script=Latin}'.-]*(?: \p{Script=Latin}[\p{Script=Latin}'.-]*){1,3}$/u;
const SHORTEST_SURNAME = 2;
/** A word and the one behind it. */
const NEXT_TO = /(?<![\p{L}-])([a-z][a-z-]*)\.? (?=(\p{L}[\p{L}'-]*))/gu;
const POSSESSIVE = /'s$/;
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
export function linkSurnames(fields: readonly LinkedField[], addresses: ReadonlySet<string>): LinkedRange[][] {
  const people = peopleByWord(fields);
  return fields.map(({ field, ranges }) => {
    const found: LinkedRange[] = [];
    if (people.size === 0) return found;
    const others = orderRanges(ranges.filter(({ kind }) => NAMES.has(kind)));
    for (const { 0: before, 1: address = "", 2: written = "", index } of field.string().matchAll(NEXT_TO)) {
      const word = written.replace(POSSESSIVE, "");
      const slug = addresses.has(address) ? people.get(word) : undefined;
      if (slug === undefined || !isCapitalAt(field, index)) continue;
      const start = index + before.length;
      const end = start + word.length;
      if (!isCapitalAt(field, start) || goesOn(field, end) || overlapping(others, { start, end }).length > 0) continue;
      found.push({ start, end, kind: "person", slug, basis: "named", rule: "surname" });
    }
    return found;
  });
}

/** Whether a further capital follows, so that the word is part of another name: "President [Banda] Foundation". */
function goesOn(field: FieldText, end: number): boolean {
  return /^ \p{L}/u.test(field.string().slice(end, end + 2)) && isCapitalAt(field, end + 1);
}
