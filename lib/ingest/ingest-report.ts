import type { Diagnostic } from "@/lib/archive/diagnostic";
import type { BatchCounts } from "@/lib/db/batches";

/** What happened to one file. `state`: read now, unchanged since it was last read, or not readable. */
export type FileReport = {
  path: string;
  size: number;
  sha256: string;
  state: "read" | "unchanged" | "refused";
  articles: number;
  refused: number;
};

/** The account of one run of the ingest. `batch` is null where nothing was to be written. */
export type IngestReport = {
  batch: number | null;
  counts: BatchCounts;
  files: FileReport[];
  /** Slugs of articles that were added or revised. */
  added: string[];
  revised: string[];
  diagnostics: Diagnostic[];
};
