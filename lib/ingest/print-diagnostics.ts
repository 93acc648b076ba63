import type { Diagnostic } from "@/lib/archive/diagnostic";
import { formatDiagnostic } from "@/lib/parse/format-diagnostic";
import { LineIndex } from "@/lib/parse/line-index";
import { terminalText } from "@/lib/parse/terminal-text";

/** As many diagnostics of one file as are printed; a file of another encoding has one at every character. */
export const MOST_PRINTED = 100;

/** Prints what was found in one file, the errors first where it is too much, and how much more there is. */
export function printDiagnostics(
  diagnostics: readonly Diagnostic[],
  text: string,
  { notes, print }: { notes: boolean; print: (line: string) => void },
): void {
  const told = notes ? diagnostics : diagnostics.filter(({ severity }) => severity !== "note");
  const [first] = told;
  if (!first) return;
  const index = new LineIndex(text);
  const printed = told.length <= MOST_PRINTED ? told : worst(told);
  for (const diagnostic of printed) print(formatDiagnostic(diagnostic, text, index));
  if (told.length > printed.length)
    print(`${terminalText(first.path)}: ${told.length - printed.length} more, not printed`);
}

const RANK = { error: 0, warning: 1, note: 2 };

function worst(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const chosen = new Set(
    [...diagnostics].sort((one, other) => RANK[one.severity] - RANK[other.severity]).slice(0, MOST_PRINTED),
  );
  return diagnostics.filter((diagnostic) => chosen.has(diagnostic));
}
