import type { FileReceipt } from "@/lib/archive/batch";
import type { Diagnostic } from "@/lib/archive/diagnostic";
import { LineIndex } from "@/lib/parse/line-index";
import { emptyReport, type FileReport, type IngestReport, type ReportedDiagnostic } from "./ingest-report";
import { countFaults } from "./receive-diagnostics";

/** Called with what was found in one file, while its text is at hand. */
export type OnDiagnostics = (diagnostics: readonly Diagnostic[], text: string) => void;

/** As many entries of one kind as a report lists. */
export const MOST_LISTED = 1_000;

/** The report of a run while it grows: bounded, whatever is found. */
export class Findings {
  readonly report: IngestReport = emptyReport();
  readonly #onDiagnostics: OnDiagnostics;
  /** Of each kind, so that what is many does not push out what matters: ten thousand notes, one error. */
  readonly #listed = new Map<string, number>();

  constructor(onDiagnostics: OnDiagnostics = () => {}) {
    this.#onDiagnostics = onDiagnostics;
  }

  /** Takes in what was found, file by file; `texts` are those of the files, where they have one. */
  found(diagnostics: readonly Diagnostic[], texts: readonly { path: string; text: string }[]): void {
    for (const path of new Set(diagnostics.map((diagnostic) => diagnostic.path))) {
      const text = texts.find((file) => file.path === path)?.text ?? "";
      this.#foundIn(
        diagnostics.filter((diagnostic) => diagnostic.path === path),
        text,
      );
    }
  }

  /** Adds a file to the account; its articles are counted as they are stored. */
  read(receipt: FileReceipt): void {
    const { counts } = this.report;
    counts.files += 1;
    counts.refused += receipt.refused;
    for (const name of ["bytes", "bytesAssigned", "bytesUnparsed", "errors", "warnings", "notes"] as const) {
      counts[name] += receipt[name];
    }
  }

  /** Lists a file when nothing more happens to it. */
  close({
    diagnostics: _,
    ...file
  }: Omit<FileReport, "state"> & { diagnostics?: unknown; state: FileReport["state"] }): void {
    this.#list("files", file.state === "unchanged" ? "unchanged" : "read", () => this.report.files.push(file));
  }

  unchanged(file: FileReport): void {
    this.report.counts.files += 1;
    this.report.counts.unchanged += file.unchanged;
    this.close(file);
  }

  stored(outcome: "added" | "revised" | "unchanged", slug: string): void {
    this.report.counts[outcome] += 1;
    if (outcome !== "unchanged") this.#list(outcome, outcome, () => this.report[outcome].push(slug));
  }

  #foundIn(diagnostics: readonly Diagnostic[], text: string): void {
    const counted = countFaults(diagnostics);
    this.report.faults.errors += counted.errors;
    this.report.faults.warnings += counted.warnings;
    this.report.faults.notes += counted.notes;
    const index = new LineIndex(text);
    for (const diagnostic of diagnostics) {
      this.#list("diagnostics", diagnostic.severity, () => {
        const listed: ReportedDiagnostic = { ...diagnostic, ...index.place(diagnostic.span.start) };
        this.report.diagnostics.push(listed);
      });
    }
    this.#onDiagnostics(diagnostics, text);
  }

  #list(list: keyof IngestReport["omitted"], kind: string, add: () => void): void {
    const listed = this.#listed.get(kind) ?? 0;
    if (listed >= MOST_LISTED) {
      this.report.omitted[list] += 1;
      return;
    }
    this.#listed.set(kind, listed + 1);
    add();
  }
}
