import type { Span } from "@/lib/archive/diagnostic";
import type { FieldText } from "./field-text";
import { endsSentence } from "./sentence-end";
import { trimSpan } from "./trim-span";

const LONGEST = 120;
const BEGINS = /^[\p{Lu}\p{Script=Han}\p{N}"“'‘(（《]/u;
const STOP = /^\s*[.。．;；]/;
const SENTENCE_INSIDE = /[.!?] |[。！？；]/;
const BREAK = /[\n\r\u2028\u2029]/g;

/**
 * Takes a heading without a number off the end of a field: what stands between a finished sentence (one closed
 * by its `[n]`, or by the end of its line) and the ` - ` that opens the heading's first bullet. Answers the
 * heading's place, or null where the field ends in running text.
 */
export function takeHeading(text: string, field: FieldText): Span | null {
  const piece = field.pieceFromEnd(1);
  if (piece?.kind !== "text") return null;
  const start = headingStart(text, field, piece);
  if (start === null) return null;
  const heading = trimSpan(text, start, piece.end);
  const words = text.slice(heading.start, heading.end);
  if (words === "" || words.length > LONGEST || !BEGINS.test(words) || SENTENCE_INSIDE.test(words)) return null;
  field.dropLast();
  field.addText(text, piece.start, start);
  return heading;
}

function headingStart(text: string, field: FieldText, piece: Span): number | null {
  const from = Math.max(piece.start, piece.end - 2 * LONGEST);
  const tail = text.slice(from, piece.end).trimEnd();
  for (const match of [...tail.matchAll(BREAK)].reverse()) {
    const at = from + match.index;
    if (endsSentence(text, field.span.start, at)) return at;
  }
  if (field.pieceFromEnd(2)?.kind !== "citation" || piece.end - piece.start > 2 * LONGEST) return null;
  const stop = STOP.exec(text.slice(piece.start, piece.end));
  return piece.start + (stop ? stop[0].length : 0);
}
