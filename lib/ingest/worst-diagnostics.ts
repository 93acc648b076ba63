import type { Diagnostic } from "@/lib/archive/diagnostic";

const RANK = { error: 0, warning: 1, note: 2 };

/** At most so many of them, the errors before all, in the order in which they were. */
export function worstDiagnostics(diagnostics: readonly Diagnostic[], most: number): readonly Diagnostic[] {
  if (diagnostics.length <= most) return diagnostics;
  const ranked = [...diagnostics].sort((one, other) => RANK[one.severity] - RANK[other.severity]);
  const chosen = new Set(ranked.slice(0, most));
  return diagnostics.filter((diagnostic) => chosen.has(diagnostic));
}
