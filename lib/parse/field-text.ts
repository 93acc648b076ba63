import type { CitationMark } from "@/lib/archive/article";
import type { Span } from "@/lib/archive/diagnostic";
import { cleanText, meetsWithoutSpace } from "./clean-text";
import type { PartList } from "./part-list";
import { skipBlank, skipBlankBack } from "./trim-span";

type Piece = Span & ({ kind: "text" | "space" | "break" | "chrome" } | { kind: "citation"; number: number });

/** Signs that a text never sets a space before: one stood there only because of the marker before them. */
const CLOSING = /^[.,;:!?。．，；：！？、)）”’…\]]/;

/** The text of one viewpoint, heading or bullet while it is gathered: its pieces in the order of the file. */
export class FieldText {
  readonly pieces: Piece[] = [];
  /** What its text is; null where it belongs to no part. */
  kind: "viewpoint" | "heading" | "bullet" | null;
  readonly #from: number;

  /** `from`: the offset at which the field's text would begin. */
  constructor(from: number, kind: FieldText["kind"]) {
    this.#from = from;
    this.kind = kind;
  }

  addText(text: string, start: number, end: number): void {
    if (end === start) return;
    const blank = skipBlank(text, start, end) === end;
    this.pieces.push({ kind: blank ? "space" : "text", start, end });
  }

  addCitation(span: Span, number: number): void {
    this.pieces.push({ kind: "citation", start: span.start, end: span.end, number });
  }

  /** A separator inside a viewpoint of several points: the points are joined by one space. */
  addBreak(span: Span): void {
    this.pieces.push({ kind: "break", start: span.start, end: span.end });
  }

  addChrome(span: Span): void {
    this.pieces.push({ kind: "chrome", start: span.start, end: span.end });
  }

  get empty(): boolean {
    return !this.pieces.some(holdsText);
  }

  get hasCitation(): boolean {
    return this.pieces.some((piece) => piece.kind === "citation");
  }

  /** From its first to its last character in the file; empty where it has none. */
  get span(): Span {
    const first = this.pieces.find(holdsText);
    const last = this.pieces.findLast(holdsText);
    return { start: first?.start ?? this.#from, end: last?.end ?? this.#from };
  }

  /**
   * The field's text without separators and markers, and where each marker stood in it. A marker takes the
   * space before it along, and a stop that follows it stays: `so [1].` is `so.` with a citation at offset 2.
   */
  read(text: string): { text: string; citations: CitationMark[] } {
    const citations: CitationMark[] = [];
    let out = "";
    // Kept beside `out`: a slice of a string that still grows copies it each time.
    let tail = "";
    let spaced = false;
    let broken = false;
    for (const piece of this.pieces) {
      if (piece.kind === "citation") citations.push({ number: piece.number, offset: out.length });
      else if (piece.kind === "space" || piece.kind === "chrome") spaced = true;
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
    for (const { kind: is, start, end } of this.pieces) {
      if (is === "chrome") parts.add("chrome", start, end);
      else if (this.kind === null) continue;
      else if (is === "citation") parts.add("citation", start, end);
      else if (is === "break") parts.add("separator", start, end);
      else if (is === "text") {
        const from = skipBlank(text, start, end);
        parts.add(this.kind, from, skipBlankBack(text, from, end));
      }
    }
  }
}

function holdsText(piece: Piece): boolean {
  return piece.kind === "text" || piece.kind === "citation";
}
