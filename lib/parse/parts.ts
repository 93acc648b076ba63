import type { Span } from "@/lib/archive/diagnostic";
import { PART_KINDS, type Part, type PartKind } from "./part-kinds";

/**
 * The account of a file: what every character of it is. The parts are in order, without gap or overlap, and cover
 * the file, which is why the end of each is kept and its start is not. Two numbers a part and not an object: a
 * file of 100 MB has some millions of them.
 */
export class Parts implements Iterable<Part> {
  readonly length: number;
  readonly #kinds: Uint8Array;
  readonly #ends: Uint32Array;

  /** `kinds` are positions in `PART_KINDS`; of both arrays the first `length` entries count. */
  constructor(kinds: Uint8Array, ends: Uint32Array, length: number) {
    this.length = length;
    this.#kinds = kinds;
    this.#ends = ends;
  }

  *[Symbol.iterator](): Generator<Part> {
    for (let at = 0; at < this.length; at += 1) yield this.#part(at);
  }

  /** The parts that lie in `span`, those at its ends cut to it, with their offsets in the file. */
  within(span: Span): Part[] {
    const within: Part[] = [];
    for (let at = this.#firstEndingAfter(span.start); at < this.length; at += 1) {
      const part = this.#part(at);
      if (part.start >= span.end) break;
      const start = Math.max(part.start, span.start);
      const end = Math.min(part.end, span.end);
      if (start < end) within.push({ kind: part.kind, start, end });
    }
    return within;
  }

  #part(at: number): Part {
    const kind = PART_KINDS[this.#kinds[at] ?? -1] as PartKind;
    return { kind, start: at === 0 ? 0 : (this.#ends[at - 1] ?? 0), end: this.#ends[at] ?? 0 };
  }

  /** Found by halving, so that asking for each article of a large file costs no more than its own parts. */
  #firstEndingAfter(offset: number): number {
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#ends[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
