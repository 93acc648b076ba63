import type { FaultCounts } from "@/lib/archive/batch";
import type { Diagnostic } from "@/lib/archive/diagnostic";
import { formatDiagnostic } from "@/lib/parse/format-diagnostic";
import { LineIndex } from "@/lib/parse/line-index";
import { terminalText } from "@/lib/parse/terminal-text";
import { worstDiagnostics } from "./worst-diagnostics";

/** As many diagnostics of one file as are printed; a file of another encoding has one at every character. */
export const MOST_PRINTED = 100;

/** Prints what was found in one file, the errors first where it is too much, and how much more there is. */
export function printDiagnostics(
  diagnostics: readonly Diagnostic[],
  text: string,
  counts: FaultCounts,
  { notes, print }: { notes: boolean; print: (line: string) => void },
): void {
  const told = notes ? diagnostics : diagnostics.filter(({ severity }) => severity !== "note");
  const [first] = told;
  if (!first) return;
  const index = new LineIndex(text);
  const printed = worstDiagnostics(told, MOST_PRINTED);
  for (const diagnostic of printed) print(formatDiagnostic(diagnostic, text, index));
  const more = counts.errors + counts.warnings + (notes ? counts.notes : 0) - printed.length;
  if (more > 0) print(`${terminalText(first.path)}: ${more.toLocaleString("en")} more, not printed`);
}
