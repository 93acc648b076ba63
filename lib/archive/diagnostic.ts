/** Half-open range of UTF-16 offsets into the text of one file. */
export type Span = { start: number; end: number };

/** `error`: the article is refused. `warning`: kept, but look at it. `note`: a leniency was used. */
export type Severity = "error" | "warning" | "note";

/**
 * What is wrong with content, as a value. `path` is the file as the person named it; offsets are into
 * that file's text, and line and column are computed only when it is printed.
 */
export type Diagnostic<Code extends string = string> = {
  code: Code;
  severity: Severity;
  message: string;
  path: string;
  span: Span;
};
