import {
  type Document,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Pair,
  parseDocument,
  visit,
  type YAMLMap,
} from "yaml";
import type { Span } from "@/lib/archive/diagnostic";

export type YamlPath = readonly (string | number)[];

/** A YAML file as values that still know where they stand. */
export type YamlSource = {
  path: string;
  text: string;
  value: unknown;
  faults: { message: string; span: Span }[];
  /** Where the value at `path` stands, or the nearest thing around it that is there. */
  spanOf(path: YamlPath): Span;
  /** Where the key `key` of the map at `path` stands. */
  spanOfKey(path: YamlPath, key: string): Span;
};

const UNSTORABLE = "holds a character that no database keeps (U+0000, or half of a pair)";
/** What an escape sequence of one begins with: other texts need not be gone through. */
const ESCAPES = /\\[0xuU]/;

/** Where characters stand that PostgreSQL refuses, in comments as they are written, in values also as they are read. */
function unstorable(document: Document, text: string): Span[] {
  const at = text.indexOf("\0");
  // The first stands for all: every second byte of a file in UTF-16 is one.
  const found: Span[] = at < 0 ? [] : [{ start: at, end: at + 1 }];
  if (!ESCAPES.test(text)) return found;
  visit(document, {
    Scalar(_, { value, range }) {
      if (typeof value !== "string" || !range || text.slice(range[0], range[1]).includes("\0")) return;
      if (value.includes("\0") || !value.isWellFormed()) found.push({ start: range[0], end: range[1] });
    },
  });
  return found;
}

/** Reads YAML; `from` is where `text` begins in its file, for a part of one. */
export function readYaml(path: string, text: string, from = 0): YamlSource {
  const document: Document = parseDocument(text, { prettyErrors: false });
  const placed = (start: number, end: number): Span => ({ start: start + from, end: end + from });
  const faults = [...document.errors, ...document.warnings].map(({ message, pos }) => ({
    message,
    span: placed(pos[0], Math.min(text.length, Math.max(pos[1], pos[0] + 1))),
  }));
  for (const { start, end } of unstorable(document, text)) {
    faults.push({ message: UNSTORABLE, span: placed(start, end) });
  }
  const pairsOf = new Map<YAMLMap, Map<unknown, Pair>>();

  function spanOf(at: YamlPath): Span {
    for (let depth = at.length; depth > 0; depth -= 1) {
      const node = nodeAt(at.slice(0, depth));
      if (!isNode(node) || !node.range) continue;
      const [start, end] = node.range;
      // A whole entry is shown by its beginning.
      const firstLine = text.slice(start, end).split("\n", 1)[0] ?? "";
      return placed(start, isCollection(node) ? start + firstLine.length : end);
    }
    return placed(0, Math.min(1, text.length));
  }

  function spanOfKey(at: YamlPath, key: string): Span {
    const node = nodeAt(at);
    const found = isMap(node) ? pairs(node).get(key)?.key : undefined;
    return isNode(found) && found.range ? placed(found.range[0], found.range[1]) : spanOf(at);
  }

  function nodeAt(at: YamlPath): unknown {
    let node: unknown = document.contents;
    for (const key of at) {
      if (isMap(node)) node = pairs(node).get(key)?.value;
      else node = isSeq(node) ? node.items[Number(key)] : undefined;
    }
    return node;
  }

  // The library looks for a key among all of a map, which a file of a hundred thousand keys does not bear.
  function pairs(map: YAMLMap): Map<unknown, Pair> {
    const known = pairsOf.get(map);
    if (known) return known;
    const made = new Map<unknown, Pair>();
    for (const pair of map.items) {
      const key = isScalar(pair.key) ? pair.key.value : pair.key;
      if (!made.has(key)) made.set(key, pair);
    }
    pairsOf.set(map, made);
    return made;
  }

  let value: unknown = null;
  if (faults.length === 0) {
    try {
      value = document.toJS();
    } catch (cause) {
      // An alias without its anchor is met only here.
      faults.push({ message: cause instanceof Error ? cause.message : String(cause), span: spanOf([]) });
    }
  }
  return { path, text, value, faults, spanOf, spanOfKey };
}
