import type { Bullet, Group, Viewpoint } from "@/lib/archive/article";
import { DiagnosticList } from "./diagnostic-list";
import type { JsonNode, JsonString } from "./json-node";
import { readLines } from "./line";
import { addPlaced, checkEscapes, readSentence, reportPlaced } from "./ndjson-text";
import { numberGroups } from "./number-groups";
import { type ParsedBody, parseBody } from "./parse-body";
import type { Part } from "./part-kinds";
import { PartList } from "./part-list";

/** Reads a body that is written in the archive's own grammar inside one text. */
export function readBodyText(node: JsonString, parts: Part[], diagnostics: DiagnosticList): ParsedBody {
  const { value } = node;
  checkEscapes(node, diagnostics);
  const { lines } = readLines(value);
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return { viewpoint: null, groups: [] };
  const found = new DiagnosticList("");
  const own = new PartList(value);
  const body = parseBody(
    value,
    {
      start: first.start,
      end: last.end,
      wrapped: lines.length > 1,
      paragraphs: lines.filter((line) => line.paragraph).map((line) => line.start),
      chrome: lines.filter((line) => line.shape === "chrome"),
    },
    own,
    found,
  );
  addPlaced(node, own.finish().parts, parts);
  reportPlaced(node, found, diagnostics);
  return body;
}

/** Reads a viewpoint that is given as a text, or as one with its citations beside it; null where it says nothing. */
export function readViewpointValue(
  node: JsonNode | null,
  parts: Part[],
  diagnostics: DiagnosticList,
): Viewpoint | null {
  const read = node && readGiven(node, "viewpoint", parts, diagnostics);
  return read && read.text !== "" ? read : null;
}

/** Reads groups that are given as a list; numbers that are not stated are those of their places. */
export function readGroupList(list: JsonNode | null, parts: Part[], diagnostics: DiagnosticList): Group[] {
  const nodes = list?.kind === "array" ? list.items : [];
  const stated = nodes.map((node) => memberOf(node, "number"));
  const numbers = numberGroups(stated.map((node) => (node?.kind === "number" ? node.value : null)));
  return nodes.map((node, at) => {
    const number = numbers[at] ?? at + 1;
    const given = stated[at];
    if (given?.kind === "number") {
      parts.push({ kind: "group-number", start: given.start, end: given.end });
      if (given.value !== number) {
        const message = `found group ${given.value} a second time; expected each number once; it becomes group ${number}`;
        diagnostics.add("group-repeated", given, message);
      }
    }
    const headingNode = memberOf(node, "heading");
    const heading = headingNode && readGiven(headingNode, "heading", parts, diagnostics);
    const bullets = readBullets(node, number, parts, diagnostics);
    return { number, heading: heading?.text || null, citations: heading?.citations ?? [], bullets };
  });
}

function readBullets(group: JsonNode, number: number, parts: Part[], diagnostics: DiagnosticList): Bullet[] {
  const list = memberOf(group, "bullets");
  const bullets: Bullet[] = [];
  for (const node of list?.kind === "array" ? list.items : []) {
    const read = readGiven(node, "bullet", parts, diagnostics);
    if (read && read.text !== "") bullets.push({ id: `g${number}-b${bullets.length + 1}`, ...read });
    else diagnostics.add("bullet-empty", node, "found a bullet without text; expected a sentence; it is left out");
  }
  if (bullets.length === 0) {
    diagnostics.add("group-empty", group, `found no bullet in group ${number}; expected at least one in \`bullets\``);
  }
  return bullets;
}

/** A text as it is, or `{ text, citations }`, whose citations stand behind the text. */
function readGiven(
  node: JsonNode,
  kind: "viewpoint" | "heading" | "bullet",
  parts: Part[],
  diagnostics: DiagnosticList,
): Viewpoint | null {
  const said = node.kind === "string" ? node : memberOf(node, "text");
  if (said?.kind !== "string") return null;
  checkEscapes(said, diagnostics);
  const { text, citations } = readSentence(said, kind, parts);
  const beside = memberOf(node, "citations");
  for (const mark of beside?.kind === "array" ? beside.items : []) {
    if (mark.kind !== "number") continue;
    parts.push({ kind: "citation", start: mark.start, end: mark.end });
    citations.push({ number: mark.value, offset: text.length });
  }
  return { text, citations };
}

/** The value that an object has under a key; null where it has none, or states that it has none. */
export function memberOf(node: JsonNode, name: string): JsonNode | null {
  if (node.kind !== "object") return null;
  const value = node.members.find(({ key }) => key.value === name)?.value;
  return value && value.kind !== "null" ? value : null;
}
