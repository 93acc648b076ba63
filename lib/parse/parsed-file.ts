import type { Group, Viewpoint } from "@/lib/archive/article";
import type { Diagnostic, Span } from "@/lib/archive/diagnostic";
import type { Parts } from "./parts";

/** Time as stated: `date` is `YYYY-MM-DD`, `clock` is `HH:MM` or null where only a date is stated. */
export type StatedTime = { date: string; clock: string | null };

export type ParsedArticle = {
  topic: string | null;
  title: string;
  /** As stated, trimmed; null where no outlet line stands. */
  outlet: string | null;
  time: StatedTime | null;
  viewpoint: Viewpoint | null;
  groups: Group[];
  /** The article's slice of the file: from its title to the end of its body. */
  span: Span;
};

export type ParsedFile = {
  /** Articles without an error, in file order. A refused article is only in the diagnostics and the parts. */
  articles: ParsedArticle[];
  refused: Span[];
  topics: string[];
  parts: Parts;
};

/** `diagnostics` are the first ten thousand of each severity; `counts` are of all. */
export type ParseResult = {
  value: ParsedFile;
  diagnostics: Diagnostic[];
  counts: { errors: number; warnings: number; notes: number };
};
