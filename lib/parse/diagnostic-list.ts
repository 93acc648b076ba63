import type { Diagnostic, Span } from "@/lib/archive/diagnostic";
import { storableText } from "@/lib/archive/storable-text";
import { DIAGNOSTIC_CODES, type DiagnosticCode } from "./diagnostic-codes";

/** As many of each severity as are kept: a large file can have one at every line, and nobody reads the ten thousandth. */
const MOST_KEPT = 10_000;

/** The diagnostics of one file while they are gathered. */
export class DiagnosticList {
  readonly #path: string;
  readonly #list: Diagnostic<DiagnosticCode>[] = [];
  readonly #counts = { error: 0, warning: 0, note: 0 };

  constructor(path: string) {
    this.#path = storableText(path);
  }

  add(code: DiagnosticCode, span: Span, message: string): void {
    const { start, end } = span;
    const { severity } = DIAGNOSTIC_CODES[code];
    this.#counts[severity] += 1;
    if (this.#counts[severity] > MOST_KEPT) return;
    // A message quotes the file, which may hold what cannot be stored, or cuts a character in two.
    this.#list.push({ code, severity, message: storableText(message), path: this.#path, span: { start, end } });
  }

  /** How many of them refuse an article. */
  get errors(): number {
    return this.#counts.error;
  }

  /** Of all, also of those that are not kept. */
  get counts(): { errors: number; warnings: number; notes: number } {
    const { error, warning, note } = this.#counts;
    return { errors: error, warnings: warning, notes: note };
  }

  /** In the order of their places, as a person reads the file. */
  inOrder(): Diagnostic<DiagnosticCode>[] {
    return this.#list.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  }
}
