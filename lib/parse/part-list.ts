import type { Span } from "@/lib/archive/diagnostic";
import { PART_KINDS, type PartKind } from "./part-kinds";
import { Parts } from "./parts";
import { skipBlank, skipBlankBack } from "./trim-span";

const NUMBERS = Object.fromEntries(PART_KINDS.map((kind, number) => [kind, number])) as Record<PartKind, number>;
const SEPARATOR = NUMBERS.separator;

/**
 * The account of a file while it is written: parts are added in the order of the text, and what lies between two
 * of them is filled in, blank as `separator` and anything else as `unparsed`, so that every character has its part.
 */
export class PartList {
  readonly #text: string;
  readonly #unclaimed: Span[] = [];
  #kinds = new Uint8Array(64);
  #ends = new Uint32Array(64);
  #length = 0;
  #end = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Adds a part; an empty one is passed over. */
  add(kind: PartKind, start: number, end: number): void {
    if (start < this.#end) throw new Error(`part ${kind} at ${start} begins before ${this.#end}`);
    if (start === end) return;
    this.#fillTo(start);
    this.#push(NUMBERS[kind], end);
  }

  /** All parts, the file covered to its end, and the spans that nothing claimed. */
  finish(): { parts: Parts; unclaimed: Span[] } {
    this.#fillTo(this.#text.length);
    return { parts: new Parts(this.#kinds, this.#ends, this.#length), unclaimed: this.#unclaimed };
  }

  #fillTo(to: number): void {
    if (this.#end === to) return;
    const start = skipBlank(this.#text, this.#end, to);
    if (start > this.#end) this.#push(SEPARATOR, start);
    if (start === to) return;
    const end = skipBlankBack(this.#text, start, to);
    this.#unclaimed.push({ start, end });
    this.#push(NUMBERS.unparsed, end);
    if (end < to) this.#push(SEPARATOR, to);
  }

  /** Keeps a part that begins where the last one ends; separators that touch are one. */
  #push(kind: number, end: number): void {
    this.#end = end;
    const last = this.#length - 1;
    if (kind === SEPARATOR && this.#kinds[last] === SEPARATOR) {
      this.#ends[last] = end;
      return;
    }
    if (this.#length === this.#ends.length) this.#grow();
    this.#kinds[this.#length] = kind;
    this.#ends[this.#length] = end;
    this.#length += 1;
  }

  #grow(): void {
    const kinds = new Uint8Array(2 * this.#length);
    const ends = new Uint32Array(2 * this.#length);
    kinds.set(this.#kinds);
    ends.set(this.#ends);
    this.#kinds = kinds;
    this.#ends = ends;
  }
}
