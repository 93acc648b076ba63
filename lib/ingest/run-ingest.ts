import { OperatorError } from "@/lib/env";
import { checkContent } from "./check-content";
import type { ContentOptions } from "./content-options";
import { formatGone, formatPruned, formatReport } from "./format-report";
import { type IngestOptions, ingestContent } from "./ingest-content";
import type { IngestReport } from "./ingest-report";
import { printDiagnostics } from "./print-diagnostics";
import { findGone, withdrawGone } from "./prune-content";
import { type IngestMode, toReportJson } from "./report-schema";

export type PrintOptions = {
  report: "text" | "json";
  /** Print notes too. */
  notes?: boolean;
  /** Where the report goes, a line at a time. */
  print: (line: string) => void;
};

export type RunResult = { exitCode: 0 | 1; report: IngestReport };

type IngestAndPrint = Omit<IngestOptions, "onDiagnostics"> & PrintOptions;

/** Ingests and prints the account. Exit code 0: nothing was refused; 1: something was, and the rest is stored. */
export async function runIngest(options: IngestAndPrint): Promise<RunResult> {
  const report = await ingestContent({ ...options, onDiagnostics: printing(options) });
  return tell(options.dryRun ? "dry-run" : "ingest", report, options);
}

/** Checks and prints the account, without a database. */
export async function runCheck(options: Omit<ContentOptions, "onDiagnostics"> & PrintOptions): Promise<RunResult> {
  const report = await checkContent({ ...options, onDiagnostics: printing(options) });
  return tell("check", report, options);
}

/**
 * Ingests what changed, lists what is gone from the content folder, and withdraws it if `yes`. Nothing is withdrawn while
 * something cannot be read, the registry least of all: what is not seen is not gone.
 */
export async function runPrune(
  options: IngestAndPrint & { yes: boolean; timezone: string; now: Date },
): Promise<RunResult> {
  const { yes, print, notes = false } = options;
  const report = await ingestContent({ ...options, onDiagnostics: printing(options) });
  if (report.registryRefused) return tell("ingest", report, options);
  const gone = await findGone(options);
  const isText = options.report === "text";
  if (isText) for (const line of [...formatReport("ingest", report, { notes }), ...formatGone(gone)]) print(line);
  const withdrawn = yes && gone.files.length > 0;
  let last = report;
  if (withdrawn) {
    if (report.unreadable > 0) {
      throw new OperatorError("Nothing was withdrawn, since not everything could be read: mend that first.");
    }
    await withdrawGone(options, gone);
    last = await ingestContent({ ...options, onDiagnostics: printing(options) });
  }
  if (!isText) print(JSON.stringify(toReportJson("ingest", report, { ...gone, withdrawn }), null, 2));
  else if (gone.files.length > 0) print(formatPruned(gone, withdrawn));
  return { exitCode: exitCodeOf(last), report };
}

function printing({ report, notes = false, print }: PrintOptions): IngestOptions["onDiagnostics"] {
  if (report === "json") return undefined;
  return (diagnostics, text, counts) => printDiagnostics(diagnostics, text, counts, { notes, print });
}

function tell(mode: IngestMode, report: IngestReport, { report: form, notes = false, print }: PrintOptions): RunResult {
  if (form === "json") print(JSON.stringify(toReportJson(mode, report), null, 2));
  else for (const line of formatReport(mode, report, { notes })) print(line);
  return { exitCode: exitCodeOf(report), report };
}

function exitCodeOf({ faults }: IngestReport): 0 | 1 {
  return faults.errors > 0 ? 1 : 0;
}
