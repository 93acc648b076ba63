import type { Span } from "@/lib/archive/diagnostic";

/**
 * Words that open a part of a body. `words` and `number` are their places; `end` is where the text after them
 * begins, save that a hyphen after `Group 1` is left to be read as a separator.
 */
export type BodyMarker =
  | { kind: "viewpoint"; words: Span; end: number; several: boolean; usual: boolean }
  | { kind: "group"; words: Span; number: Span; value: number; end: number; colon: boolean; usual: boolean }
  | { kind: "sections"; words: Span; end: number };

const VIEWPOINT = /Core (Viewpoint|Insight|Point|View)s?(?:\s{0,3}[:：]|\s{1,3}[-–—](?=\s|$)|[ \t]{0,3}(?=[\r\n]))/y;
const GROUP = /Group\s{0,3}([0-9０-９]{1,4})(?:\s{0,3}([:：])|(?=\s{1,8}-(?:\s|$)))/y;
const SECTIONS =
  /Summary by (?:(?:Relevant|Related|Key|Main) )?(?:Sections?|Categories|Category)(?![A-Za-z])\s{0,3}[:：]?/y;

/** Reads the marker that stands exactly at `at`, or answers null. */
export function readBodyMarker(text: string, at: number): BodyMarker | null {
  const viewpoint = matchAt(VIEWPOINT, text, at);
  if (viewpoint) {
    const [all, word = ""] = viewpoint;
    const words = { start: at, end: at + wordsLength(all) };
    const usual = word === "Viewpoint" && /^Core Viewpoint\s-$/.test(all);
    return { kind: "viewpoint", words, end: at + all.length, several: word === "Point", usual };
  }
  const group = matchAt(GROUP, text, at);
  if (group) {
    const [all, digits = "", colon] = group;
    const from = at + all.indexOf(digits, 5);
    const number = { start: from, end: from + digits.length };
    return {
      kind: "group",
      words: { start: at, end: at + 5 },
      number,
      value: Number(digits.normalize("NFKC")),
      end: at + all.length,
      colon: colon !== undefined,
      usual: all === `Group ${digits}:` || all === `Group ${digits}`,
    };
  }
  const sections = matchAt(SECTIONS, text, at);
  if (sections) {
    const all = sections[0];
    return { kind: "sections", words: { start: at, end: at + wordsLength(all) }, end: at + all.length };
  }
  return null;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The length of a marker without the sign that ends it. */
function wordsLength(marker: string): number {
  return marker.replace(/\s*[-–—:：]?\s*$/, "").length;
}
