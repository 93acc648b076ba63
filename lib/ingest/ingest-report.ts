import type { FaultCounts, FileReceipt } from "@/lib/archive/batch";
import type { CuratorAct } from "@/lib/archive/curator-act";
import type { Diagnostic } from "@/lib/archive/diagnostic";
import type { BatchCounts } from "@/lib/db/batches";
import type { CutOffBatch } from "@/lib/db/find-cut-off-batch";
import type { LinePlace } from "@/lib/parse/line-index";

/** What happened to one file, or that it has not changed since it was last read. */
export type FileReport = Omit<FileReceipt, "state" | "diagnostics"> & { state: "read" | "unchanged" | "refused" };

export type ReportedDiagnostic = Diagnostic & LinePlace;

/** The lists of a report that are kept to their first entries. */
export type ReportList = "files" | "added" | "revised" | "curated" | "diagnostics";

/**
 * The account of one run of the ingest. `batch` is null where there was nothing to read and the curator's lines did nothing. The lists hold the first
 * entries of each kind, so that a run of any size keeps a report of bounded size; the counts are of all.
 */
export type IngestReport = {
  batch: number | null;
  /** Articles without a fault, where they were only read: what is stored of them is in `counts`. */
  sound: number;
  /** The registry has a fault: nothing is stored by half a registry. */
  registryRefused: boolean;
  /** articles.yaml has a fault: what was known of the articles that the entry names stays. */
  curationsHeld: boolean;
  /** Files and folders that could not be read at all. */
  unreadable: number;
  counts: BatchCounts;
  /** Stored articles that are linked or filed in another way since the registry changed. */
  relinked: number;
  /** Everything that was found, in the registry and on the way to files too; those of files are in `counts`. */
  faults: FaultCounts;
  files: FileReport[];
  /** Slugs of articles that were added or revised. */
  added: string[];
  revised: string[];
  /** What the curator's lines of articles.yaml did. */
  curated: CuratorAct[];
  diagnostics: ReportedDiagnostic[];
  /** How many entries each list lacks. */
  omitted: Record<ReportList, number>;
  /** The batch before this one, where it did not finish. */
  cutOff: CutOffBatch | null;
};

export function emptyReport(): IngestReport {
  const articles = { added: 0, revised: 0, unchanged: 0, refused: 0 };
  const bytes = { bytes: 0, bytesAssigned: 0, bytesUnparsed: 0 };
  const faults = { errors: 0, warnings: 0, notes: 0 };
  return {
    batch: null,
    sound: 0,
    registryRefused: false,
    curationsHeld: false,
    unreadable: 0,
    counts: { files: 0, ...articles, ...bytes, ...faults },
    relinked: 0,
    faults: { ...faults },
    files: [],
    added: [],
    revised: [],
    curated: [],
    diagnostics: [],
    omitted: { files: 0, added: 0, revised: 0, curated: 0, diagnostics: 0 },
    cutOff: null,
  };
}
