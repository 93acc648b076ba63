import type { ReceivedDiagnostic } from "@/lib/archive/batch";

/** An excerpt that begins within its line is cut this many UTF-16 units before the place. */
const BEFORE = 40;

/** The excerpt of a diagnostic in three: what stands before the place, the place itself, and what follows it. */
export function excerptParts({ excerpt, column, span }: Pick<ReceivedDiagnostic, "excerpt" | "column" | "span">) {
  const isCut = excerpt.startsWith("…") && column > BEFORE / 2;
  const start = isCut ? 1 + BEFORE : lengthOf(excerpt, column - 1);
  const end = Math.max(start + 1, Math.min(start + span.end - span.start, excerpt.length));
  return { before: excerpt.slice(0, start), marked: excerpt.slice(start, end), after: excerpt.slice(end) };
}

/** The UTF-16 units of the first characters of a text. */
function lengthOf(text: string, characters: number): number {
  return Array.from(text).slice(0, characters).join("").length;
}
