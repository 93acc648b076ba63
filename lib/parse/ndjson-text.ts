import type { CitationMark } from "@/lib/archive/article";
import { checkCharacters } from "./check-characters";
import { DiagnosticList } from "./diagnostic-list";
import { FieldText } from "./field-text";
import { type JsonString, placeInString } from "./json-node";
import type { Part } from "./part-kinds";
import { PartList } from "./part-list";
import { scanBody } from "./scan-body";

/** A text with its citations taken out, as a sentence of a body is read; its parts are at their places in the file. */
export function readSentence(
  node: JsonString,
  kind: "viewpoint" | "heading" | "bullet",
  parts: Part[],
): { text: string; citations: CitationMark[] } {
  const { value } = node;
  const field = new FieldText([], 0, kind);
  let from = 0;
  for (const token of scanBody(value, 0, value.length, [])) {
    if (token.kind !== "citation") continue;
    field.addText(value, from, token.start);
    field.add(token);
    from = token.end;
  }
  field.addText(value, from, value.length);
  const own = new PartList(value);
  field.addParts(value, own);
  addPlaced(node, own.finish().parts, parts);
  return field.read(value);
}

/** Adds parts of a string's value at their places in the file. */
export function addPlaced(node: JsonString, own: Iterable<Part>, parts: Part[]): void {
  for (const { kind, start, end } of own) {
    if (start < end) parts.push({ kind, start: placeInString(node, start), end: placeInString(node, end) });
  }
}

/** Moves what was found in a string's value to its place in the file. */
export function reportPlaced(node: JsonString, found: DiagnosticList, diagnostics: DiagnosticList): void {
  for (const { code, span, message } of found.inOrder()) {
    const start = placeInString(node, span.start);
    diagnostics.add(code, { start, end: Math.max(start, placeInString(node, span.end)) }, message);
  }
}

/** Reports what escapes bring into a text that no text should hold; what stands there plainly is found with the file. */
export function checkEscapes(node: JsonString, diagnostics: DiagnosticList): void {
  if (node.escapes.length === 0) return;
  const found = new DiagnosticList("");
  checkCharacters(node.value.replaceAll("\r\n", " \n"), found);
  reportPlaced(node, found, diagnostics);
}
