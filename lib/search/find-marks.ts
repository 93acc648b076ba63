import type { Mark } from "@/lib/archive/article";
import { multipliedNumber } from "./number-value";
import { isPair, type Phrase } from "./phrase";
import { VALUE_SIGN } from "./stem";
import { type Unit, unitsOf } from "./units";

/** Where the phrases stand in a text: half-open offsets in order, overlapping ones joined. */
export function findMarks(text: string, phrases: readonly Phrase[]): Mark[] {
  const units = unitsOf(text);
  const found: Mark[] = [];
  for (const phrase of phrases) {
    const length = phrase.terms.length;
    for (let first = 0; first + length <= units.length; first += 1) {
      const start = units[first]?.start;
      const end = units[first + length - 1]?.end;
      if (start !== undefined && end !== undefined && standsAt(units, first, phrase)) found.push({ start, end });
    }
  }
  return joinMarks(found);
}

function standsAt(units: readonly Unit[], first: number, phrase: Phrase): boolean {
  const { terms, prefix } = phrase;
  return terms.every((term, offset) => {
    const isBeginning = prefix === true && offset === terms.length - 1;
    if (!isTerm(units, first + offset, term, isBeginning)) return false;
    return !isPair(phrase, offset - 1) || units[first + offset - 1]?.end === units[first + offset]?.start;
  });
}

function isTerm(units: readonly Unit[], at: number, term: string, isBeginning: boolean): boolean {
  const unit = units[at];
  if (!unit) return false;
  if (unit.term === term || unit.exact === term) return true;
  if (isBeginning) return unit.exact.startsWith(term);
  return term.startsWith(VALUE_SIGN) && multipliedNumber(units, at)?.digits === term.slice(VALUE_SIGN.length);
}

/** Marks in order, overlapping and touching ones joined. */
export function joinMarks(marks: readonly Mark[]): Mark[] {
  const result: Mark[] = [];
  for (const mark of [...marks].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = result.at(-1);
    if (last && mark.start <= last.end) last.end = Math.max(last.end, mark.end);
    else result.push({ ...mark });
  }
  return result;
}
