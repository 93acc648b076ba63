import type { Span } from "@/lib/archive/diagnostic";
import { PART_KINDS, type Part, type PartKind } from "./part-kinds";
import type { Parts } from "./parts";

/** One letter a kind. They are stored: a letter keeps its meaning for as long as its version is read. */
const LETTERS: Record<PartKind, string> = {
  topic: "T",
  chrome: "C",
  title: "t",
  outlet: "o",
  time: "d",
  marker: "m",
  viewpoint: "v",
  "group-number": "n",
  heading: "h",
  bullet: "b",
  citation: "c",
  separator: "s",
  unparsed: "u",
};
const KINDS = new Map(PART_KINDS.map((kind) => [LETTERS[kind], kind]));
const VERSION = "1:";
const RUN = /([A-Za-z])([1-9]\d*)?/y;

/**
 * The parts of `span` as one short text: a version, then for each part the letter of its kind and its length in
 * UTF-16 units, a length of 1 left out. `1:t24so12s2d16` is a title of 24, a separator of 1, an outlet of 12 and
 * so on. About 200 characters an article, so that it can be kept beside the article's original in one column.
 */
export function encodeParts(parts: Parts, span: Span): string {
  let encoded = VERSION;
  for (const { kind, start, end } of parts.within(span)) {
    encoded += end - start === 1 ? LETTERS[kind] : `${LETTERS[kind]}${end - start}`;
  }
  return encoded;
}

/** The parts that `encodeParts` wrote, with offsets into the text of their span alone. */
export function decodeParts(encoded: string): Part[] {
  if (!encoded.startsWith(VERSION)) throw new Error(`parts of an unknown version: ${encoded.slice(0, 20)}`);
  const parts: Part[] = [];
  let start = 0;
  RUN.lastIndex = VERSION.length;
  while (RUN.lastIndex < encoded.length) {
    const at = RUN.lastIndex;
    const [, letter = "", length = "1"] = RUN.exec(encoded) ?? [];
    const kind = KINDS.get(letter);
    if (kind === undefined) throw new Error(`parts that cannot be read at ${at}: ${encoded.slice(at, at + 20)}`);
    const end = start + Number(length);
    parts.push({ kind, start, end });
    start = end;
  }
  return parts;
}
