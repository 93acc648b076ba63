import type { Diagnostic } from "@/lib/archive/diagnostic";
import { LineIndex } from "./line-index";
import { type Cell, terminalCell, terminalText } from "./terminal-text";

/** Cells of the source line shown before and after the place; a longer line is cut there by `…`. */
const BEFORE = 40;
const AFTER = 60;

/**
 * A diagnostic as a terminal shows it: `path:line:col: severity code message`, the source line, and a caret
 * under the place. Give the `index` of the text when several diagnostics of one file are printed.
 */
export function formatDiagnostic(diagnostic: Diagnostic, text: string, index = new LineIndex(text)): string {
  const { code, severity, message, path, span } = diagnostic;
  const { line, column } = index.place(span.start);
  const head = terminalText(`${path}:${line}:${column}: ${severity} ${code} ${message}`);
  const source = index.lineSpan(span.start);
  if (source.start === source.end) return head;
  const start = Math.min(span.start, source.end);
  const before = cellsBefore(text, source.start, start);
  const after = cellsAfter(text, start, source.end, AFTER);
  const stop = Math.min(Math.max(span.end, start), start + after.length);
  const marked = cellsAfter(text, start, stop, AFTER);
  const cutBefore = before.from > source.start ? "…" : "";
  const cutAfter = start + after.length < source.end ? "…" : "";
  const shown = `${cutBefore}${printed(before.cells)}${printed(after.cells)}${cutAfter}`;
  const caret = " ".repeat(cutBefore.length + widthOf(before.cells)) + "^".repeat(Math.max(1, widthOf(marked.cells)));
  return `${head}\n${shown}\n${caret}`;
}

/** The characters before `end` that fit into `BEFORE` cells, and where they begin. */
function cellsBefore(text: string, start: number, end: number): { cells: Cell[]; from: number } {
  const characters = Array.from(text.slice(Math.max(start, end - 4 * BEFORE), end));
  const cells: Cell[] = [];
  let from = end;
  let width = 0;
  for (const character of characters.reverse()) {
    const cell = terminalCell(character);
    if (width + cell.width > BEFORE) break;
    width += cell.width;
    from -= character.length;
    cells.unshift(cell);
  }
  return { cells, from };
}

/** The characters from `start` that fit into `limit` cells, and how long they are in the text. */
function cellsAfter(text: string, start: number, end: number, limit: number): { cells: Cell[]; length: number } {
  const cells: Cell[] = [];
  let length = 0;
  let width = 0;
  for (const character of text.slice(start, Math.min(end, start + 4 * limit))) {
    const cell = terminalCell(character);
    if (width + cell.width > limit) break;
    width += cell.width;
    length += character.length;
    cells.push(cell);
  }
  return { cells, length };
}

function printed(cells: Cell[]): string {
  return cells.map((cell) => cell.printed).join("");
}

function widthOf(cells: Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.width, 0);
}
