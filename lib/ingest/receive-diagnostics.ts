import type { FaultCounts, ReceivedDiagnostic } from "@/lib/archive/batch";
import type { Diagnostic } from "@/lib/archive/diagnostic";
import { storableText } from "@/lib/archive/storable-text";
import { LineIndex } from "@/lib/parse/line-index";
import { worstDiagnostics } from "./worst-diagnostics";

/** As many as a receipt keeps of one file, the errors before all; its counts are of all. */
const MOST_KEPT = 1_000;
/** UTF-16 units of an excerpt before the place, and from it on. */
const BEFORE = 40;
const AFTER = 80;

/** Diagnostics as a receipt keeps them, with the place that an editor shows and the text around it. */
export function receiveDiagnostics(diagnostics: readonly Diagnostic[], text: string): ReceivedDiagnostic[] {
  const index = new LineIndex(text);
  return worstDiagnostics(diagnostics, MOST_KEPT).map(({ code, severity, message, span }) => ({
    code,
    severity,
    message: storableText(message),
    ...index.place(span.start),
    span,
    excerpt: excerptAt(text, span.start, index.lineSpan(span.start)),
  }));
}

/** How many there are of each severity. */
export function countFaults(diagnostics: readonly Diagnostic[]): FaultCounts {
  const count = (severity: Diagnostic["severity"]) => diagnostics.filter((one) => one.severity === severity).length;
  return { errors: count("error"), warnings: count("warning"), notes: count("note") };
}

// A cut can halve a character.
function excerptAt(text: string, at: number, line: { start: number; end: number }): string {
  const start = Math.max(line.start, at - BEFORE);
  const end = Math.min(line.end, at + AFTER);
  const cut = storableText(text.slice(start, end));
  return `${start > line.start ? "…" : ""}${cut}${end < line.end ? "…" : ""}`;
}
