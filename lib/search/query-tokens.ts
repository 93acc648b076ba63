import { TERM_NAMES } from "./query-tree";

/** A piece of a search text. `field` is what stood before a colon; `quoted` texts are taken as they stand. */
export type QueryToken =
  | { kind: "open" | "close" | "or" | "and" | "not" }
  /** A name and a colon right before a bracket. */
  | { kind: "field"; field: string }
  | { kind: "text"; text: string; quoted: boolean; field: string | null };

const QUOTES = '"“”„＂「」『』';
const FIELDS = ["title", "before", "after", ...TERM_NAMES];
const FIELD = new RegExp(`^(${FIELDS.join("|")})[:：]`, "i");
const MINUS = /^[-－−](?=[^\s\-－−])/u;
const QUOTED = new RegExp(`^[${QUOTES}]([^${QUOTES}]*)(?:[${QUOTES}]|$)`, "u");
const PLAIN = new RegExp(`^[^\\s()（）${QUOTES}]+`, "u");

/** The pieces of a search text in order. Whatever is no operator is text. */
export function queryTokens(text: string): QueryToken[] {
  const tokens: QueryToken[] = [];
  let rest = text;
  const take = (length: number) => {
    rest = rest.slice(length);
  };
  while (rest !== "") {
    const space = /^\s+/u.exec(rest);
    if (space) take(space[0].length);
    else if (/^[(（]/u.test(rest)) {
      tokens.push({ kind: "open" });
      take(1);
    } else if (/^[)）]/u.test(rest)) {
      tokens.push({ kind: "close" });
      take(1);
    } else if (MINUS.test(rest)) {
      tokens.push({ kind: "not" });
      take(1);
    } else {
      take(takeText(rest, tokens));
    }
  }
  return tokens;
}

const WORDS: Readonly<Record<string, "or" | "and" | "not">> = { OR: "or", "|": "or", AND: "and", NOT: "not" };

/** Takes one text with the field before it, and tells how long they were. */
function takeText(rest: string, tokens: QueryToken[]): number {
  const named = FIELD.exec(rest);
  const field = named?.[1]?.toLowerCase() ?? null;
  const after = named ? rest.slice(named[0].length) : rest;
  const before = named?.[0].length ?? 0;
  const quoted = QUOTED.exec(after);
  if (quoted) {
    tokens.push({ kind: "text", text: quoted[1] ?? "", quoted: true, field });
    return before + quoted[0].length;
  }
  if (field !== null && /^[(（]/u.test(after)) {
    tokens.push({ kind: "field", field });
    return before;
  }
  const plain = PLAIN.exec(after)?.[0] ?? "";
  const operator = field === null ? WORDS[plain] : undefined;
  if (operator) tokens.push({ kind: operator });
  else tokens.push({ kind: "text", text: plain, quoted: false, field });
  return before + plain.length;
}
