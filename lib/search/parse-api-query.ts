import { LACKS } from "@/lib/archive/lack";
import { type Cursor, parseCursor } from "./cursor";
import { LONGEST_TEXT } from "./parse-query";
import { type Parameters, parseSearchQuery } from "./parse-search-query";
import { CONNECTED, DUPLICATES, EXPANSIONS, FILTERS, type SearchQuery, SORTS } from "./search-query";
import type { QueryNote } from "./search-result";

export const DEFAULT_LIMIT = 20;
export const MOST_ITEMS = 100;

/** What is wrong with a parameter of the API, in a sentence, and what is allowed instead. */
export type Refusal = { parameter: string; detail: string; allowed?: readonly string[] };

/** `notes`: how parts of it were read that are allowed and odd all the same. */
export type ApiQuery = { query: SearchQuery; limit: number; after: string | null; notes: QueryNote[] };

/** The parameters that `GET /api/v1/articles` takes. */
export const ARTICLE_PARAMETERS = [
  "q",
  ...FILTERS,
  "connected",
  "lacks",
  "from",
  "to",
  "sort",
  "duplicates",
  "expand",
  "asOf",
  "limit",
  "after",
] as const;

/** Reads the parameters of the API's list of articles. Where a page would forgive, the API refuses and says why. */
export function parseApiQuery(parameters: Parameters): { value: ApiQuery } | { refusal: Refusal } {
  const own = parameters.filter(([name]) => name === "limit" || name === "after");
  const others = parameters.filter(([name]) => name !== "limit" && name !== "after");
  const stranger = others.find(([name]) => !(ARTICLE_PARAMETERS as readonly string[]).includes(name));
  if (stranger) {
    return {
      refusal: { parameter: stranger[0], detail: `Unknown parameter "${stranger[0]}".`, allowed: ARTICLE_PARAMETERS },
    };
  }
  const repeated = own.find(([name], index) => own.findIndex(([other]) => other === name) !== index);
  if (repeated) return { refusal: { parameter: repeated[0], detail: `"${repeated[0]}" may be given once.` } };
  const { value: query, notes } = parseSearchQuery(others);
  for (const note of notes) {
    if (note.kind === "ignored-parameter") {
      return { refusal: { parameter: note.parameter, detail: `"${note.parameter}" may be given once.` } };
    }
    if (note.kind === "invalid-value") {
      return {
        refusal: { parameter: note.parameter, detail: `"${note.value}" is not allowed.`, ...ALLOWED[note.parameter] },
      };
    }
    if (note.kind === "shortened-text") {
      return { refusal: { parameter: "q", detail: `The text is longer than ${LONGEST_TEXT} characters.` } };
    }
  }
  const limit = parseLimit(own);
  if (limit === null) return { refusal: LIMIT_REFUSAL };
  const after = own.filter(([name]) => name === "after").at(-1)?.[1] ?? null;
  return { value: { query, limit, after: after === "" ? null : after, notes } };
}

/** The number of items that `limit` asks for, the default without one, null where it is not allowed. */
export function parseLimit(parameters: Parameters): number | null {
  const stated = parameters.filter(([name]) => name === "limit").at(-1)?.[1] ?? "";
  if (stated === "") return DEFAULT_LIMIT;
  const limit = /^\d{1,3}$/.test(stated) ? Number(stated) : 0;
  return limit >= 1 && limit <= MOST_ITEMS ? limit : null;
}

export const LIMIT_REFUSAL: Refusal = {
  parameter: "limit",
  detail: `"limit" is a whole number from 1 to ${MOST_ITEMS}.`,
};

export const CURSOR_REFUSAL: Refusal = {
  parameter: "after",
  detail: 'This cursor is damaged or belongs to another query; take "next" from an answer as it stands.',
};

/** The cursor that `after` states for this query; null where it cannot be read. */
export function cursorOf({ query, after }: ApiQuery): Cursor | null {
  return after === null ? null : parseCursor(after, query);
}

const DATES = { allowed: ["YYYY", "YYYY-MM", "YYYY-MM-DD"] } as const;
const ALLOWED: Record<string, { allowed: readonly string[] }> = {
  lacks: { allowed: LACKS },
  sort: { allowed: SORTS },
  connected: { allowed: CONNECTED },
  duplicates: { allowed: DUPLICATES },
  expand: { allowed: EXPANSIONS },
  from: DATES,
  to: DATES,
};
