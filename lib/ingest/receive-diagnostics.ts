import type { FaultCounts, FoundDiagnostic } from "@/lib/archive/batch";
import type { Diagnostic, Span } from "@/lib/archive/diagnostic";
import { storableText } from "@/lib/archive/storable-text";
import { LineIndex } from "@/lib/parse/line-index";
import { worstDiagnostics } from "./worst-diagnostics";

/** As many as a receipt keeps of one file, the errors before all; its counts are of all. */
const MOST_KEPT = 1_000;
/** UTF-16 units of an excerpt before the place, and from it on. */
const BEFORE = 40;
const AFTER = 80;

/**
 * Diagnostics as a receipt keeps them, with the place that an editor shows, the text around it, and which of the file's
 * `articles`, in order, its line is part of.
 */
export function receiveDiagnostics(
  diagnostics: readonly Diagnostic[],
  text: string,
  articles: readonly Span[],
): FoundDiagnostic[] {
  const index = new LineIndex(text);
  return worstDiagnostics(diagnostics, MOST_KEPT).map(({ code, severity, message, span }) => {
    const line = index.lineSpan(span.start);
    return {
      code,
      severity,
      message: storableText(message),
      ...index.place(span.start),
      span,
      excerpt: excerptAt(text, span.start, line),
      nth: articleOfLine(line, articles),
    };
  });
}

/** The first article that has characters of the line. */
function articleOfLine(line: Span, articles: readonly Span[]): number | null {
  let low = 0;
  let high = articles.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((articles[middle]?.end ?? 0) > line.start) high = middle;
    else low = middle + 1;
  }
  const found = articles[low];
  return found && found.start < Math.max(line.end, line.start + 1) ? low : null;
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
