import type { CitationMark } from "@/lib/archive/article";

/** The citations of a text as its row keeps them: number and offset of each, one after the other. */
export function citationColumn(citations: readonly CitationMark[]): number[] {
  return citations.flatMap(({ number, offset }) => [number, offset]);
}

/** The citations that a row keeps. */
export function citationsOf(column: readonly number[]): CitationMark[] {
  return Array.from({ length: column.length / 2 }, (_, at) => ({
    number: column[2 * at] ?? 0,
    offset: column[2 * at + 1] ?? 0,
  }));
}
