import type { Mark } from "@/lib/archive/article";
import type { Phrase } from "./text-query";
import { unitsOf } from "./units";

/** Where the phrases stand in a text: half-open offsets in order, overlapping ones joined. */
export function findMarks(text: string, phrases: readonly Phrase[]): Mark[] {
  const units = unitsOf(text);
  const found: Mark[] = [];
  for (const { terms, han } of phrases) {
    for (let first = 0; first + terms.length <= units.length; first++) {
      const stands = terms.every((term, offset) => {
        const unit = units[first + offset];
        const before = units[first + offset - 1];
        const apart = offset > 0 && han[offset] && han[offset - 1] && before?.end !== unit?.start;
        return unit?.term === term && !apart;
      });
      const start = units[first]?.start;
      const end = units[first + terms.length - 1]?.end;
      if (stands && start !== undefined && end !== undefined) found.push({ start, end });
    }
  }
  return joined(found);
}

function joined(marks: Mark[]): Mark[] {
  const result: Mark[] = [];
  for (const mark of marks.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = result.at(-1);
    if (last && mark.start <= last.end) last.end = Math.max(last.end, mark.end);
    else result.push({ ...mark });
  }
  return result;
}
