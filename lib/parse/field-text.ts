import type { CitationMark } from "@/lib/archive/article";
import type { Span } from "@/lib/archive/diagnostic";
import { cleanText, meetsWithoutSpace } from "./clean-text";
import type { PartList } from "./part-list";
import { skipBlank, skipBlankBack } from "./trim-span";

export type Piece = Span & ({ kind: "text" | "space" | "separator" | "chrome" } | { kind: "citation"; number: number });

/** Signs that a text never sets a space before: one stood there only because of the marker before them. */
const CLOSING = /^[.,;:!?。．，；：！？、)）”’…\]]/;

/**
 * The text of one viewpoint, heading or bullet while it is gathered: its pieces in the order of the file. The
 * fields of a body are gathered one after the other, so that their pieces are runs of one list.
 */
export class FieldText {
  /** What its text is; null where it belongs to no part. */
  kind: "viewpoint" | "heading" | "bullet" | null;
  readonly #pieces: Piece[];
  readonly #from: number;
  readonly #first: number;
  #end: number;

  /** `from`: the offset at which the field's text would begin. */
  constructor(pieces: Piece[], from: number, kind: FieldText["kind"]) {
    this.kind = kind;
    this.#pieces = pieces;
    this.#from = from;
    this.#first = pieces.length;
    this.#end = pieces.length;
  }

  addText(text: string, start: number, end: number): void {
    if (end === start) return;
    const blank = skipBlank(text, start, end) === end;
    this.add({ kind: blank ? "space" : "text", start, end });
  }

  /** Adds a piece. Chrome is as a space; a separator, inside a viewpoint of several points, always becomes one. */
  add(piece: Piece): void {
    this.#end = this.#pieces.push(piece);
  }

  /** Its piece `back` places before the end; 1 is the last one. */
  pieceFromEnd(back: number): Piece | undefined {
    return this.#end - back < this.#first ? undefined : this.#pieces[this.#end - back];
  }

  dropLast(): void {
    this.#pieces.pop();
    this.#end -= 1;
  }

  get empty(): boolean {
    return this.#firstText() === undefined;
  }

  get hasCitation(): boolean {
    for (let at = this.#first; at < this.#end; at += 1) if (this.#pieces[at]?.kind === "citation") return true;
    return false;
  }

  /** From its first to its last character in the file; empty where it has none. */
  get span(): Span {
    let last = this.#end - 1;
    while (last > this.#first && !holdsText(this.#pieces[last])) last -= 1;
    const first = this.#firstText();
    return first
      ? { start: first.start, end: this.#pieces[last]?.end ?? first.end }
      : { start: this.#from, end: this.#from };
  }

  #firstText(): Piece | undefined {
    for (let at = this.#first; at < this.#end; at += 1) if (holdsText(this.#pieces[at])) return this.#pieces[at];
    return undefined;
  }

  /**
   * The field's text without separators and markers, and where each marker stood in it. A marker takes the
   * space before it along, and a stop that follows it stays: `so [1].` is `so.` with a citation at offset 2.
   */
  read(text: string): { text: string; citations: CitationMark[] } {
    let citations: CitationMark[] = [];
    let out = "";
    // Kept beside `out`: a slice of a string that still grows copies it each time.
    let tail = "";
    let spaced = false;
    let broken = false;
    for (let at = this.#first; at < this.#end; at += 1) {
      const piece = this.#pieces[at] as Piece;
      if (piece.kind === "citation") {
        const mark = { number: piece.number, offset: out.length };
        // Most texts have one, and a list of one that is written so takes no room for a dozen more.
        if (citations.length === 0) citations = [mark];
        else citations.push(mark);
      } else if (piece.kind === "space" || piece.kind === "chrome") spaced = true;
      else if (piece.kind === "text") {
        const cleaned = cleanText(text.slice(piece.start, piece.end));
        const core = cleaned.trim();
        spaced ||= cleaned.startsWith(" ");
        if (core !== "") {
          if (out !== "" && (broken || (spaced && !CLOSING.test(core) && !meetsWithoutSpace(tail, core)))) out += " ";
          out += core;
          tail = core.slice(-2);
          broken = false;
        }
        spaced = core === "" ? spaced || cleaned !== "" : cleaned.endsWith(" ");
      } else broken = true;
    }
    return { text: out, citations };
  }

  /** Names in `parts` what each character of the field is. */
  addParts(text: string, parts: PartList): void {
    for (let at = this.#first; at < this.#end; at += 1) {
      const { kind: is, start, end } = this.#pieces[at] as Piece;
      if (is === "chrome") parts.add(is, start, end);
      else if (this.kind === null) continue;
      else if (is === "citation" || is === "separator") parts.add(is, start, end);
      else if (is === "text") {
        const from = skipBlank(text, start, end);
        parts.add(this.kind, from, skipBlankBack(text, from, end));
      }
    }
  }
}

function holdsText(piece: Piece | undefined): boolean {
  return piece?.kind === "text" || piece?.kind === "citation";
}
