import type { Span } from "@/lib/archive/diagnostic";

/**
 * Words that open a part of a body. `words` and `number` are their places; `end` is where the text after them
 * begins, save that a hyphen after `Group 1` is left to be read as a separator.
 */
export type BodyMarker =
  | { kind: "viewpoint"; words: Span; end: number; several: boolean; usual: boolean }
  | { kind: "group"; words: Span; number: Span; value: number; end: number; colon: boolean; usual: boolean }
  | { kind: "sections"; words: Span; end: number };

/** The rest of a line that holds nothing more. */
const REST_OF_LINE = String.raw`(?:[^\S\r\n]|[\u0085\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069])*(?=[\r\n]|$)`;
const VIEWPOINT = new RegExp(
  String.raw`(Core\s{1,3}([Vv]iewpoint|[Ii]nsight|[Pp]oint|[Vv]iew)s?)(?:\s{0,3}[:：]|\s{0,3}[-–—－](?=\s|$)|${REST_OF_LINE})`,
  "y",
);
const GROUP =
  /Group\s{0,3}([0-9０-９]{1,4})(?:\s{0,3}([:：])|\s?(?:\.(?=\s|$)|[．、])|(?=\s{1,8}(?:[-–—－*](?:\s|$)|[•●▪◦‣])))/y;
const SECTIONS =
  /(Summary\s{1,3}by\s{1,3}(?:(?:Relevant|Related|Key|Main)\s{1,3})?(?:Sections?|Categories|Category)(?![A-Za-z]))\s{0,3}[:：]?/y;

/** Reads the marker that stands exactly at `at`, or answers null. */
export function readBodyMarker(text: string, at: number): BodyMarker | null {
  const viewpoint = matchAt(VIEWPOINT, text, at);
  if (viewpoint) {
    const [all, words = "", word = ""] = viewpoint;
    return {
      kind: "viewpoint",
      words: { start: at, end: at + words.length },
      end: at + all.length,
      several: /^point/i.test(word),
      usual: all === "Core Viewpoint -",
    };
  }
  const group = matchAt(GROUP, text, at);
  if (group) {
    const [all, digits = "", colon] = group;
    const from = at + all.indexOf(digits, 5);
    const value = Number(digits.normalize("NFKC"));
    const number = { start: from, end: from + digits.length };
    return {
      kind: "group",
      words: { start: at, end: at + 5 },
      number,
      value,
      end: at + all.length,
      colon: colon !== undefined,
      usual: all === `Group ${value}:` || all === `Group ${value}`,
    };
  }
  const sections = matchAt(SECTIONS, text, at);
  if (sections) {
    const [all, words = ""] = sections;
    return { kind: "sections", words: { start: at, end: at + words.length }, end: at + all.length };
  }
  return null;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
