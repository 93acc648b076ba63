import type { Diagnostic, Span } from "@/lib/archive/diagnostic";
import { DIAGNOSTIC_CODES, type DiagnosticCode } from "./diagnostic-codes";

/** The diagnostics of one file while they are gathered. */
export class DiagnosticList {
  readonly #path: string;
  readonly #list: Diagnostic<DiagnosticCode>[] = [];
  /** How many of them refuse an article. */
  errors = 0;

  constructor(path: string) {
    this.#path = path;
  }

  add(code: DiagnosticCode, span: Span, message: string): void {
    const { start, end } = span;
    const { severity } = DIAGNOSTIC_CODES[code];
    if (severity === "error") this.errors += 1;
    this.#list.push({ code, severity, message, path: this.#path, span: { start, end } });
  }

  /** In the order of their places, as a person reads the file. */
  inOrder(): Diagnostic<DiagnosticCode>[] {
    return this.#list.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  }
}
