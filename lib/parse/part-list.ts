import type { Span } from "@/lib/archive/diagnostic";
import type { Part, PartKind } from "./parsed-file";
import { skipBlank, skipBlankBack } from "./trim-span";

/**
 * The account of a file: parts are added in the order of the text, and what lies between two of them is
 * filled in, blank as `separator` and anything else as `unparsed`, so that every character has its part.
 */
export class PartList {
  readonly #text: string;
  readonly #parts: Part[] = [];
  #end = 0;

  constructor(text: string) {
    this.#text = text;
  }

  add(kind: PartKind, start: number, end: number): void {
    this.take({ kind, start, end });
  }

  /** Adds a part that the list may keep; an empty one is passed over. */
  take(part: Part): void {
    if (part.start < this.#end) throw new Error(`part ${part.kind} at ${part.start} begins before ${this.#end}`);
    if (part.start === part.end) return;
    this.#fillTo(part.start);
    this.#push(part);
  }

  /** All parts, the file covered to its end, and the spans that nothing claimed. */
  finish(): { parts: Part[]; unclaimed: Span[] } {
    this.#fillTo(this.#text.length);
    const unclaimed = this.#parts.filter((part) => part.kind === "unparsed");
    return { parts: this.#parts, unclaimed };
  }

  #fillTo(to: number): void {
    if (this.#end === to) return;
    const start = skipBlank(this.#text, this.#end, to);
    if (start > this.#end) this.#push({ kind: "separator", start: this.#end, end: start });
    if (start === to) return;
    const end = skipBlankBack(this.#text, start, to);
    this.#push({ kind: "unparsed", start, end });
    if (end < to) this.#push({ kind: "separator", start: end, end: to });
  }

  /** Keeps a part; separators that touch are one. */
  #push(part: Part): void {
    const last = this.#parts[this.#parts.length - 1];
    if (last && last.kind === "separator" && part.kind === "separator") last.end = part.end;
    else this.#parts.push(part);
    this.#end = part.end;
  }
}
