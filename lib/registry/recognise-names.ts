import type { Recogniser } from "./compile-recogniser";
import type { FieldText } from "./field-text";
import { LinkedRanges } from "./linked-ranges";
import { recogniseInChinese } from "./recognise-in-chinese";
import { recogniseInEnglish } from "./recognise-in-english";
import type { Addressed, LinkedRange, RecognisedName } from "./recognised-name";

type Range = { start: number; end: number };

const holds = (outer: Range, inner: Range) => outer.start <= inner.start && inner.end <= outer.end;
const length = ({ start, end }: Range) => end - start;

/** Nothing is looked for inside the registry's names: "… of the [Consultative Conference]". A workshop's range is a phrase. */
const CLOSED = new Set(["organization", "conference", "outcome", "person"]);

/** Whether two ranges that share a unit cannot both stand: they cross or are one, or the outer is of the same kind. */
function bars(one: RecognisedName | LinkedRange, name: RecognisedName): boolean {
  if (length(one) === length(name)) return true;
  return holds(one, name) ? one.kind === name.kind : !holds(name, one);
}

/** The longest of names that overlap one another, and those of other kinds that nest with it. */
function longestOf(names: RecognisedName[]): RecognisedName[] {
  const kept: RecognisedName[] = [];
  for (const name of [...names].sort((a, b) => length(b) - length(a) || a.start - b.start)) {
    if (!kept.some((one) => one.start < name.end && name.start < one.end && bars(one, name))) kept.push(name);
  }
  return kept.sort((a, b) => a.start - b.start || b.end - a.end);
}

/**
 * Names that the registry does not have, found by how they look, in order of start. They obey the law of mentions:
 * those of one kind never overlap, and none crosses another. What is linked already wins, but for a longer name of its
 * kind around it.
 */
export function recogniseNames(
  recogniser: Recogniser,
  field: FieldText,
  given: LinkedRange[],
  addressed: Addressed[],
): RecognisedName[] {
  const linked = new LinkedRanges(given);
  const found = [
    ...recogniseInEnglish(field, recogniser.english, linked, addressed),
    ...recogniseInChinese(field, recogniser.chinese, linked),
  ];
  return found.length === 0 ? found : withoutBarred(found, linked);
}

function withoutBarred(found: RecognisedName[], linked: LinkedRanges): RecognisedName[] {
  const names = found
    .filter((name) => !linked.around(name).some((one) => bars(one, name) || (CLOSED.has(one.kind) && holds(one, name))))
    .sort((a, b) => a.start - b.start);
  const kept: RecognisedName[] = [];
  for (let at = 0; at < names.length; ) {
    const from = at;
    let reach = names[at]?.end ?? 0;
    for (at += 1; (names[at]?.start ?? reach) < reach; at += 1) reach = Math.max(reach, names[at]?.end ?? 0);
    kept.push(...longestOf(names.slice(from, at)));
  }
  return kept;
}
