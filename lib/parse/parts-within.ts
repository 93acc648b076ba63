import type { Span } from "@/lib/archive/diagnostic";
import type { Part } from "./parsed-file";

/**
 * The parts of a file that lie in `span`, those at its ends cut to it, with their offsets in the file. The
 * first is found by halving, so that asking for each article of a large file costs no more than its own parts.
 */
export function partsWithin(parts: readonly Part[], span: Span): Part[] {
  const within: Part[] = [];
  for (let at = firstEndingAfter(parts, span.start); at < parts.length; at += 1) {
    const part = parts[at];
    if (!part || part.start >= span.end) break;
    const start = Math.max(part.start, span.start);
    const end = Math.min(part.end, span.end);
    if (start < end) within.push({ kind: part.kind, start, end });
  }
  return within;
}

function firstEndingAfter(parts: readonly Part[], offset: number): number {
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((parts[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
