import type { Severity, Span } from "./diagnostic";

/** What became of articles: of one file, or of a whole batch. */
export type ArticleCounts = { added: number; revised: number; unchanged: number; refused: number };

/** Bytes of what was read: all, those of a known part, and those of none. */
export type ByteCounts = { bytes: number; bytesAssigned: number; bytesUnparsed: number };

/** Diagnostics by severity. */
export type FaultCounts = { errors: number; warnings: number; notes: number };

/** A diagnostic as a receipt keeps it: with line and column, from 1, as an editor counts them, and the line it stands in. */
export type ReceivedDiagnostic = {
  code: string;
  severity: Severity;
  message: string;
  line: number;
  column: number;
  span: Span;
  /** The text around the place, shortened. */
  excerpt: string;
};

/** The receipt of one file of a batch. */
export type FileReceipt = ArticleCounts &
  ByteCounts &
  FaultCounts & {
    path: string;
    /** Of the bytes as they were read; empty where they could not be. */
    sha256: string;
    /** `refused`: nothing of it could be read as text. */
    state: "read" | "refused";
    /** Bytes by kind of part. */
    account: Record<string, number>;
    /** The first ones where there are very many; the counts are of all. */
    diagnostics: ReceivedDiagnostic[];
  };

/** One run of the ingest that read something. Times are ISO 8601 with the archive's offset. */
export type Batch = ArticleCounts &
  ByteCounts &
  FaultCounts & {
    number: number;
    startedAt: string;
    /** Null while it goes on, and for ever where it was cut off. */
    finishedAt: string | null;
    /** Files, those included that had not changed since they were last read. */
    files: number;
  };
