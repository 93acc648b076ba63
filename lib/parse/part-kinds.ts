import type { Span } from "@/lib/archive/diagnostic";

/** What a character of a file can be. */
export const PART_KINDS = [
  "topic",
  "chrome",
  "title",
  "outlet",
  "time",
  "marker",
  "viewpoint",
  "group-number",
  "heading",
  "bullet",
  "citation",
  "separator",
  "unparsed",
] as const;
export type PartKind = (typeof PART_KINDS)[number];

/** A run of characters of one kind. */
export type Part = Span & { kind: PartKind };
