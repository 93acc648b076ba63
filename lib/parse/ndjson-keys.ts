import type { DiagnosticList } from "./diagnostic-list";
import type { JsonNode } from "./json-node";
import type { KeyLog } from "./key-log";
import { KEY_ALIASES, KNOWN_KEYS } from "./ndjson-schema";
import type { Part } from "./part-kinds";

/**
 * Names the parts of the frame: a known key is a marker; a member that is not known is of no known part, its value
 * included. A key that an object states twice is a fault, since nothing says which of the two is meant.
 */
export function readKeys(node: JsonNode, path: string, parts: Part[], log: KeyLog, diagnostics: DiagnosticList): void {
  if (node.kind === "array") for (const item of node.items) readKeys(item, `${path}[]`, parts, log, diagnostics);
  if (node.kind !== "object") return;
  const known = KNOWN_KEYS[path] ?? [];
  const seen = new Set<string>();
  for (const { key, value } of node.members) {
    const name = path === "" ? key.value : `${path}.${key.value}`;
    if (!known.includes(key.value)) {
      log.unknown(name, key);
      parts.push({ kind: "unparsed", start: key.start, end: value.end });
      continue;
    }
    const alias = path === "" ? KEY_ALIASES[key.value] : undefined;
    if (alias !== undefined) log.alias(name, key);
    if (seen.has(alias ?? key.value)) {
      diagnostics.add("ndjson-key-repeated", key, `found \`${name}\` a second time; expected each key once`);
    }
    seen.add(alias ?? key.value);
    parts.push({ kind: "marker", start: key.start + 1, end: key.end - 1 });
    readKeys(value, name, parts, log, diagnostics);
  }
}
