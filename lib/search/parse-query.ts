import { isDateBound } from "@/lib/archive/date-bound";
import { type QueryToken, queryTokens } from "./query-tokens";
import { allOf, anyOf, type QueryNode, TERM_NAMES, without } from "./query-tree";
import { textLeaves } from "./text-leaves";
import { unitsOf } from "./units";

/** A longer search text is cut here, and the page says so. */
export const LONGEST_TEXT = 1000;
/** More than a person types; what goes beyond is left out, and the page says so. */
const MOST_LEAVES = 64;
/** Brackets within brackets; deeper ones are left out. */
const DEEPEST = 12;

/** What a search text asks for; null where it holds nothing that can be compared. `cut`: some of it was left out. */
export type ParsedQuery = { tree: QueryNode | null; cut: boolean };

/**
 * Reads a search text. Words stand beside each other where all must match; `OR` joins its two neighbours; `-` before
 * anything denies it. No text is an error: an operator without what it needs is a word or nothing.
 */
export function parseQuery(text: string): ParsedQuery {
  const reader = new Reader(queryTokens(text.slice(0, LONGEST_TEXT)));
  return { tree: reader.read(), cut: reader.cut };
}

class Reader {
  cut = false;
  private at = 0;
  private leaves = 0;
  private readonly tokens: readonly QueryToken[];

  constructor(tokens: readonly QueryToken[]) {
    this.tokens = tokens;
  }

  read(): QueryNode | null {
    const nodes: (QueryNode | null)[] = [];
    // A bracket that closes nothing is passed over.
    while (this.at < this.tokens.length) {
      nodes.push(this.readAll(0, false));
      this.at += 1;
    }
    return allOf(nodes.filter((node) => node !== null));
  }

  /** Up to the bracket that closes, or the end. */
  private readAll(depth: number, title: boolean): QueryNode | null {
    const nodes: QueryNode[] = [];
    let joins = false;
    for (let token = this.tokens[this.at]; token && token.kind !== "close"; token = this.tokens[this.at]) {
      if (token.kind === "and" || token.kind === "or") {
        // OR joins only where something stands on both its sides.
        joins = token.kind === "or" && nodes.length > 0;
        this.at += 1;
        continue;
      }
      const node = this.readOne(depth, title);
      const before = joins && node ? nodes.pop() : undefined;
      const joined = before && node ? anyOf([before, node]) : node;
      if (joined) nodes.push(joined);
      if (node) joins = false;
    }
    return allOf(nodes);
  }

  private readOne(depth: number, title: boolean): QueryNode | null {
    const token = this.tokens[this.at];
    this.at += 1;
    switch (token?.kind) {
      case "not": {
        const next = this.tokens[this.at];
        if (!next || next.kind === "close" || next.kind === "or" || next.kind === "and") return null;
        const node = this.readOne(depth, title);
        return node && without(node);
      }
      case "field":
        return this.readOne(depth, title || token.field === "title");
      case "open": {
        const node = this.readAll(depth + 1, title);
        this.at += 1;
        if (depth >= DEEPEST) this.cut = true;
        return depth >= DEEPEST ? null : node;
      }
      case "text":
        return this.counted(readText(token, title));
      default:
        return null;
    }
  }

  private counted(node: QueryNode | null): QueryNode | null {
    const leaves = node === null ? 0 : node.kind === "and" ? node.nodes.length : 1;
    if (this.leaves + leaves > MOST_LEAVES) {
      this.cut = true;
      return null;
    }
    this.leaves += leaves;
    return node;
  }
}

function readText({ text, quoted, field }: Extract<QueryToken, { kind: "text" }>, inTitle: boolean): QueryNode | null {
  const title = inTitle || field === "title";
  const name = TERM_NAMES.find((each) => each === field);
  const value = text.replace(/\s+/gu, " ").trim();
  if (name && value !== "") return { kind: "filter", name, value: value.toLowerCase() };
  if ((field === "before" || field === "after") && isDateBound(value)) return { kind: "date", edge: field, value };
  if (quoted) return unitsOf(value).length === 0 ? null : { kind: "phrase", text: value, title };
  const said = field === null || field === "title" ? text : `${field} ${text}`;
  return allOf(said.split(" ").flatMap((each) => textLeaves(each, title)));
}
