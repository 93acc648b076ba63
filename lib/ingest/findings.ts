import type { FaultCounts, FileReceipt } from "@/lib/archive/batch";
import type { CuratorAct } from "@/lib/archive/curator-act";
import type { Diagnostic } from "@/lib/archive/diagnostic";
import { LineIndex } from "@/lib/parse/line-index";
import { emptyReport, type FileReport, type IngestReport, type ReportedDiagnostic } from "./ingest-report";
import { countFaults } from "./receive-diagnostics";

/** Called with what was found in one file, while its text is at hand. `counts` are of all, also of those left out. */
export type OnDiagnostics = (diagnostics: readonly Diagnostic[], text: string, counts: FaultCounts) => void;

/** As many entries of one kind as a report lists. */
export const MOST_LISTED = 1_000;

/** Of these codes a file or folder has one at most, and then nothing else. */
const UNREADABLE = new Set(["file-unreadable", "file-not-utf8"]);

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
      const own = diagnostics.filter((diagnostic) => diagnostic.path === path);
      this.foundIn(own, text, countFaults(own));
    }
  }

  /** Takes in what was found in one file. `counts` are of all, also of those that its parser left out. */
  foundIn(diagnostics: readonly Diagnostic[], text: string, counts: FaultCounts): void {
    if (diagnostics.length === 0) return;
    const { faults, omitted } = this.report;
    for (const name of ["errors", "warnings", "notes"] as const) faults[name] += counts[name];
    this.report.unreadable += diagnostics.filter(({ code }) => UNREADABLE.has(code)).length;
    omitted.diagnostics += counts.errors + counts.warnings + counts.notes - diagnostics.length;
    const index = new LineIndex(text);
    for (const diagnostic of diagnostics) {
      this.#list("diagnostics", diagnostic.severity, () => {
        const listed: ReportedDiagnostic = { ...diagnostic, ...index.place(diagnostic.span.start) };
        this.report.diagnostics.push(listed);
      });
    }
    this.#onDiagnostics(diagnostics, text, counts);
  }

  /** Takes in what is known of read files only when all are stored: warnings, in addition to what was found in them. */
  foundAtEnd(warnings: readonly Diagnostic[]): void {
    this.found(warnings, []);
    this.report.counts.warnings += warnings.length;
    for (const { path } of warnings) {
      const file = this.report.files.find((one) => one.path === path);
      if (file) file.warnings += 1;
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

  /** Takes in what the curator's lines did. */
  curated(acts: readonly CuratorAct[]): void {
    for (const act of acts) this.#list("curated", "curated", () => this.report.curated.push(act));
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
