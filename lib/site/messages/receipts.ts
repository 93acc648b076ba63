import type { BatchState } from "@/lib/archive/batch";
import type { BatchListName } from "@/lib/archive/batch-list";
import type { CuratorActName } from "@/lib/archive/curator-act";
import type { Severity } from "@/lib/archive/diagnostic";
import type { LackName } from "@/lib/archive/lack";
import type { DiagnosticCode } from "@/lib/parse/diagnostic-codes";

/** What pages say of the runs of the ingest, and of how far the archive reaches. */
export type Receipts = {
  batch: {
    many: string;
    about: string;
    one: (number: number) => string;
    describe: (number: number) => string;
    none: string;
    started: string;
    took: string;
    /** A duration in words, from seconds. */
    duration: (seconds: number) => string;
    state: Record<BatchState, string>;
    articles: string;
    files: string;
    bytes: string;
    faults: string;
    curated: string;
    relinked: string;
    count: {
      files: (count: number) => string;
      bytes: (count: number) => string;
      added: (count: number) => string;
      revised: (count: number) => string;
      unchanged: (count: number) => string;
      refused: (count: number) => string;
      curated: (count: number) => string;
      relinked: (count: number) => string;
      severity: (severity: Severity, count: number) => string;
    };
    severity: Record<Severity, string>;
    /** What kind of fault a code names. */
    kinds: Record<DiagnosticCode, string>;
    noFaults: string;
    account: (bytes: number, assigned: number, unparsed: number) => string;
    unparsed: (bytes: number) => string;
    lists: Record<BatchListName, string>;
    all: Record<BatchListName, string>;
    acts: Record<CuratorActName, string>;
    curatedNote: string;
    more: string;
    whole: string;
    text: (number: number) => string;
    unlisted: (count: number) => string;
    fileTitle: (name: string) => string;
    sha256: string;
    unread: string;
    place: (line: number, column: number) => string;
    moreFaults: (count: number) => string;
    kept: (shown: number, all: number) => string;
    filesNote: string;
    withheld: string;
  };
  coverage: {
    title: string;
    lead: string;
    describe: string;
    byMonth: string;
    byOutlet: string;
    byOutletNote: string;
    period: { month: string; year: string };
    others: string;
    undated: string;
    total: string;
    lacks: string;
    lacksNote: string;
    /** An article without it, as a list that is narrowed to these says. */
    lacking: Record<LackName, string>;
    newest: (count: number) => string;
    share: (count: string, share: string) => string;
    outlets: string;
    outletsKnown: (known: number, all: number) => string;
    outletsUnknown: string;
    outletsAllKnown: string;
    unparsed: string;
    unparsedBytes: (unparsed: number, all: number, share: string) => string;
    unparsedNone: (all: number) => string;
    unparsedFiles: string;
    linked: string;
    linkedShare: (share: string) => string;
    linkedNote: (mentions: number, characters: number) => string;
    empty: string;
  };
};
