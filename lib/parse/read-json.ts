import type { Span } from "@/lib/archive/diagnostic";
import type { JsonMember, JsonNode, JsonObject, JsonString } from "./json-node";

/** What is no JSON, and where. */
export type JsonFault = Span & { kind: "fault"; message: string };

/** No article is nested like this; without a limit a line of brackets would exhaust the stack. */
const DEEPEST = 32;
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const WORD = /[A-Za-z]+/y;
const WORDS: Record<string, boolean | null> = { true: true, false: false, null: null };
const ESCAPES: Record<string, string> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t", '"': '"', "\\": "\\", "/": "/" };
const HEX = /^[0-9a-fA-F]{4}$/;

/** Reads `start..end` as one JSON value with the place of everything in it, or says where it stops being one. */
export function readJson(text: string, start: number, end: number): JsonNode | JsonFault {
  try {
    const reader = new JsonReader(text, start, end);
    const node = reader.value(0);
    reader.expectEnd();
    return node;
  } catch (error) {
    if (error instanceof Fault) return error.fault;
    throw error;
  }
}

class Fault extends Error {
  readonly fault: JsonFault;

  constructor(fault: JsonFault) {
    super(fault.message);
    this.fault = fault;
  }
}

class JsonReader {
  readonly #text: string;
  readonly #end: number;
  #at: number;

  constructor(text: string, start: number, end: number) {
    this.#text = text;
    this.#at = start;
    this.#end = end;
  }

  value(depth: number): JsonNode {
    if (depth > DEEPEST) this.#fail(`expected values nested at most ${DEEPEST} deep`);
    this.#skipSpace();
    const sign = this.#sign();
    if (sign === "{") return this.#object(depth);
    if (sign === "[") return this.#array(depth);
    if (sign === '"') return this.#string();
    const start = this.#at;
    const number = this.#match(NUMBER);
    if (number !== "") return { kind: "number", value: Number(number), start, end: this.#at };
    const word = this.#match(WORD);
    const value = Object.hasOwn(WORDS, word) ? WORDS[word] : undefined;
    if (value === null) return { kind: "null", value, start, end: this.#at };
    if (value !== undefined) return { kind: "boolean", value, start, end: this.#at };
    this.#at = start;
    return this.#fail("expected a value: a text in double quotes, a number, a list or an object", word.length);
  }

  expectEnd(): void {
    this.#skipSpace();
    if (this.#at < this.#end) this.#fail("expected the end of the line after the object");
  }

  #object(depth: number): JsonObject {
    const start = this.#at;
    const members: JsonMember[] = [];
    this.#at += 1;
    this.#skipSpace();
    if (this.#take("}")) return { kind: "object", members, start, end: this.#at };
    for (;;) {
      this.#skipSpace();
      if (this.#sign() !== '"') this.#fail("expected a key in double quotes");
      const key = this.#string();
      this.#skipSpace();
      if (!this.#take(":")) this.#fail("expected `:` after the key");
      members.push({ key, value: this.value(depth + 1) });
      this.#skipSpace();
      if (this.#take("}")) return { kind: "object", members, start, end: this.#at };
      if (!this.#take(",")) this.#fail("expected `,` or `}` after the value");
    }
  }

  #array(depth: number): JsonNode {
    const start = this.#at;
    const items: JsonNode[] = [];
    this.#at += 1;
    this.#skipSpace();
    if (this.#take("]")) return { kind: "array", items, start, end: this.#at };
    for (;;) {
      items.push(this.value(depth + 1));
      this.#skipSpace();
      if (this.#take("]")) return { kind: "array", items, start, end: this.#at };
      if (!this.#take(",")) this.#fail("expected `,` or `]` after the value");
    }
  }

  #string(): JsonString {
    const start = this.#at;
    const escapes: JsonString["escapes"] = [];
    let value = "";
    let from = start + 1;
    for (this.#at = from; ; this.#at += 1) {
      if (this.#at >= this.#end) this.#fail('expected `"`: the text is not closed on its line');
      const code = this.#text.charCodeAt(this.#at);
      if (code === 0x22) break;
      if (code < 0x20) this.#fail("expected an escape such as `\\t`: a text in quotes holds no control character", 1);
      if (code !== 0x5c) continue;
      value += this.#text.slice(from, this.#at) + this.#escape();
      from = this.#at + 1;
      escapes.push({ at: value.length, from });
    }
    value += this.#text.slice(from, this.#at);
    this.#at += 1;
    return { kind: "string", value, escapes, start, end: this.#at };
  }

  /** The character that an escape stands for; the reader is left on its last sign. */
  #escape(): string {
    const sign = this.#text[this.#at + 1] ?? "";
    const hex = this.#text.slice(this.#at + 2, Math.min(this.#at + 6, this.#end));
    if (sign === "u" && HEX.test(hex)) {
      this.#at += 5;
      return String.fromCharCode(Number.parseInt(hex, 16));
    }
    const plain = Object.hasOwn(ESCAPES, sign) ? ESCAPES[sign] : undefined;
    if (plain === undefined || this.#at + 1 >= this.#end)
      this.#fail("expected an escape such as `\\n` or `\\u4e2d`", 2);
    this.#at += 1;
    return plain ?? "";
  }

  #match(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0] ?? "";
    if (this.#at + found.length > this.#end) return "";
    this.#at += found.length;
    return found;
  }

  #take(sign: string): boolean {
    if (this.#sign() !== sign) return false;
    this.#at += 1;
    return true;
  }

  #sign(): string {
    return this.#at < this.#end ? (this.#text[this.#at] ?? "") : "";
  }

  #skipSpace(): void {
    while (this.#at < this.#end && " \t\r\n".includes(this.#text[this.#at] ?? "")) this.#at += 1;
  }

  #fail(expected: string, length = 1): never {
    const character = String.fromCodePoint(this.#text.codePointAt(this.#at) ?? 0x20);
    const found = this.#at >= this.#end ? "the end of the line" : `\`${character}\``;
    const end = Math.min(this.#end, this.#at + Math.max(1, length));
    throw new Fault({ kind: "fault", message: `found ${found}; ${expected}`, start: this.#at, end });
  }
}
