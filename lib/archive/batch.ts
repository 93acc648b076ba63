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

/** A diagnostic while its file is read: `nth` of the articles that the file gives holds its line, or none does. */
export type FoundDiagnostic = ReceivedDiagnostic & { nth: number | null };

/**
 * A diagnostic as the public sees it. `withheld`: it stands in an article that was withdrawn, or may, so its excerpt is
 * empty and its message quotes nothing.
 */
export type ShownDiagnostic = ReceivedDiagnostic & { withheld: boolean };

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
    diagnostics: FoundDiagnostic[];
  };

/** The receipt of a file with its place in the batch, from 0. */
export type PlacedReceipt = Omit<FileReceipt, "diagnostics"> & { position: number; diagnostics: ShownDiagnostic[] };

/** An article of which a batch brought a text: `text` is the number of that one, 1 for an article that it added. */
export type BatchArticle = { slug: string; title: string; text: number };

/** `cut-off`: a later batch has begun, so this one will not end. `unfinished`: it goes on, or was cut off. */
export type BatchState = "finished" | "unfinished" | "cut-off";

/** One run of the ingest that read something. Times are ISO 8601 with the archive's offset. */
export type Batch = ArticleCounts &
  ByteCounts &
  FaultCounts & {
    number: number;
    state: BatchState;
    startedAt: string;
    /** Null while it goes on, and for ever where it was cut off. */
    finishedAt: string | null;
    /** How long it took; null without an end. */
    seconds: number | null;
    /** Files, those included that had not changed since they were last read. */
    files: number;
    /** What the curator's lines did in it. */
    curated: number;
    /** Stored articles that it linked in another way, since the registry or the program had changed. */
    relinked: number;
  };
