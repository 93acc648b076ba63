import type { FigureReader } from "./figure-reader";
import type { Range } from "./text-parts";

/** Whether the clause of a number says, before it or right behind what it counts, that it is planned or expected. */
export function isPlanned(
  { english, chinese }: FigureReader,
  text: string,
  { clauses, start, end }: Range & { clauses: readonly Range[] },
): boolean {
  const clause = clauses.find((one) => one.start <= start && start < one.end);
  const before = text.slice(clause?.start ?? 0, start).replace("将近", "");
  const behind = text.slice(end, end + 12);
  return english.planned.test(before) || /^ (?:will|would|are to|is to) /.test(behind) || chinese.planned.test(before);
}
