import type { Diagnostic } from "@/lib/archive/diagnostic";
import { formatDiagnostic } from "@/lib/parse/format-diagnostic";
import { LineIndex } from "@/lib/parse/line-index";
import { type IngestOptions, ingestContent } from "./ingest-content";
import type { IngestReport } from "./ingest-report";

export type RunIngestOptions = Omit<IngestOptions, "onDiagnostics"> & {
  report: "text" | "json";
  /** Where the report goes, a line at a time. */
  print: (line: string) => void;
};

/** Ingests and prints the account. Exit code 0: nothing was refused; 1: something was, and the rest is stored. */
export async function runIngest(options: RunIngestOptions): Promise<{ exitCode: 0 | 1; report: IngestReport }> {
  const onDiagnostics = (diagnostics: readonly Diagnostic[], text: string) => {
    const told = options.report === "text" ? diagnostics.filter(({ severity }) => severity !== "note") : [];
    if (told.length === 0) return;
    const index = new LineIndex(text);
    for (const diagnostic of told) options.print(formatDiagnostic(diagnostic, text, index));
  };
  const report = await ingestContent({ ...options, onDiagnostics });
  if (options.report === "json") options.print(JSON.stringify(report, null, 2));
  else options.print(formatAccount(report));
  const refused = report.diagnostics.some(({ severity }) => severity === "error");
  return { exitCode: refused ? 1 : 0, report };
}

/** The account of a run in one line: `1 file: 5 articles added, 0 revised, 0 unchanged, 0 refused; 2 notes`. */
export function formatAccount({ counts, diagnostics }: IngestReport): string {
  const { files, added, revised, unchanged, refused } = counts;
  const noted = (["error", "warning", "note"] as const).flatMap((severity) => {
    const count = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
    return count === 0 ? [] : plural(count, severity);
  });
  const account = `${plural(files, "file")}: ${plural(added, "article")} added, ${revised} revised, ${unchanged} unchanged, ${refused} refused`;
  return noted.length === 0 ? account : `${account}; ${noted.join(", ")}`;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
