import type { FileReceipt } from "@/lib/archive/batch";
import type { Diagnostic } from "@/lib/archive/diagnostic";
import type { BatchCounts } from "@/lib/db/batches";

/** What happened to one file: its receipt, or that it has not changed since it was last read. */
export type FileReport = Omit<FileReceipt, "state"> & { state: "read" | "unchanged" | "refused" };

/** The account of one run of the ingest. `batch` is null where there was nothing to read. */
export type IngestReport = {
  batch: number | null;
  counts: BatchCounts;
  files: FileReport[];
  /** Slugs of articles that were added or revised. */
  added: string[];
  revised: string[];
  diagnostics: Diagnostic[];
};
