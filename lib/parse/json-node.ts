import type { Span } from "@/lib/archive/diagnostic";

/** A JSON value with its place in the text. */
export type JsonNode =
  | JsonObject
  | JsonString
  | (Span & { kind: "array"; items: JsonNode[] })
  | (Span & { kind: "number"; value: number })
  | (Span & { kind: "boolean"; value: boolean })
  | (Span & { kind: "null"; value: null });

export type JsonObject = Span & { kind: "object"; members: JsonMember[] };

export type JsonMember = { key: JsonString; value: JsonNode };

/** `escapes` are the places right after each escape: in `value`, and in the text of the file. */
export type JsonString = Span & { kind: "string"; value: string; escapes: { at: number; from: number }[] };

/** Where a character of a string's value stands in the file. */
export function placeInString({ start, escapes }: JsonString, offset: number): number {
  let low = 0;
  let high = escapes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((escapes[middle]?.at ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const before = escapes[low - 1];
  return before ? before.from + offset - before.at : start + 1 + offset;
}

/** A JSON value as JavaScript has it. An object's repeated key counts once. */
export function toJsonValue(node: JsonNode): unknown {
  if (node.kind === "object")
    return Object.fromEntries(node.members.map(({ key, value }) => [key.value, toJsonValue(value)]));
  return node.kind === "array" ? node.items.map(toJsonValue) : node.value;
}
