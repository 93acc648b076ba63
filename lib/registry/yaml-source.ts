import { type Document, isCollection, isMap, isNode, isScalar, parseDocument } from "yaml";
import type { Span } from "@/lib/archive/diagnostic";

export type YamlPath = readonly (string | number)[];

/** A YAML file as values that still know where they stand. */
export type YamlSource = {
  path: string;
  value: unknown;
  faults: { message: string; span: Span }[];
  /** Where the value at `path` stands, or the nearest thing around it that is there. */
  spanOf(path: YamlPath): Span;
  /** Where the key `key` of the map at `path` stands. */
  spanOfKey(path: YamlPath, key: string): Span;
};

export function readYaml(path: string, text: string): YamlSource {
  const document: Document = parseDocument(text, { prettyErrors: false });
  const faults = [...document.errors, ...document.warnings].map(({ message, pos }) => ({
    message,
    span: { start: pos[0], end: Math.min(text.length, Math.max(pos[1], pos[0] + 1)) },
  }));

  function spanOf(at: YamlPath): Span {
    for (let depth = at.length; depth > 0; depth -= 1) {
      const node = document.getIn(at.slice(0, depth), true);
      if (!isNode(node) || !node.range) continue;
      const [start, end] = node.range;
      // A whole entry is shown by its beginning.
      const firstLine = text.slice(start, end).split("\n", 1)[0] ?? "";
      return { start, end: isCollection(node) ? start + firstLine.length : end };
    }
    return { start: 0, end: Math.min(1, text.length) };
  }

  function spanOfKey(at: YamlPath, key: string): Span {
    const node = at.length === 0 ? document.contents : document.getIn(at, true);
    if (!isMap(node)) return spanOf(at);
    const found = node.items.find((pair) => isScalar(pair.key) && pair.key.value === key)?.key;
    return isNode(found) && found.range ? { start: found.range[0], end: found.range[1] } : spanOf(at);
  }

  return { path, value: faults.length > 0 ? null : document.toJS(), faults, spanOf, spanOfKey };
}
