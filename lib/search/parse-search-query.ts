import { dayAfter, firstDay, isDateBound } from "@/lib/archive/date-bound";
import { LACKS, type LackName } from "@/lib/archive/lack";
import { asksForCountry } from "./asks-for-country";
import { cleanValue } from "./clean-value";
import { LONGEST_TEXT } from "./parse-query";
import {
  CONNECTED,
  DUPLICATES,
  defaultSort,
  EXPANSIONS,
  FILTERS,
  type FilterName,
  type Filters,
  LAST_PAGE,
  NO_FILTERS,
  type SearchQuery,
  SORTS,
  type Sort,
} from "./search-query";
import type { QueryNote } from "./search-result";
import { shownValue } from "./shown-value";

/** The parameters of an address in order, repeated ones repeated. */
export type Parameters = readonly (readonly [name: string, value: string])[];

/** More values of one filter than a person picks; the rest is dropped with a note. */
const MOST_VALUES = 50;
const LONGEST_VALUE = 200;

/**
 * Reads a list's parameters and never fails: what it cannot take it leaves out and says so in a note.
 * An empty value is the same as none, since an unfilled form field sends one.
 */
export function parseSearchQuery(parameters: Parameters): { value: SearchQuery; notes: QueryNote[] } {
  const notes: QueryNote[] = [];
  const filters: Record<FilterName, readonly string[]> = { ...NO_FILTERS };
  const lacks = new Set<LackName>();
  const single = new Map<string, string>();
  for (const [parameter, raw] of parameters) {
    const value = cleanValue(raw);
    if (value === "") {
      // Not an unfilled field but one whose value holds no text at all.
      if (raw.trim() !== "")
        notes.push({ kind: "invalid-value", parameter: shownValue(parameter), value: shownValue(raw) });
      continue;
    }
    if (isFilter(parameter)) {
      const slug = value.toLowerCase();
      if (value.length > LONGEST_VALUE || filters[parameter].length >= MOST_VALUES) {
        notes.push({ kind: "invalid-value", parameter, value: value.slice(0, LONGEST_VALUE) });
      } else if (!filters[parameter].includes(slug)) filters[parameter] = [...filters[parameter], slug];
    } else if (parameter === "lacks") {
      const name = LACKS.find((lack) => lack === value.toLowerCase());
      if (name) lacks.add(name);
      else notes.push({ kind: "invalid-value", parameter, value: value.slice(0, 60) });
    } else if (!SINGLE.has(parameter)) {
      notes.push({ kind: "ignored-parameter", parameter: parameter.slice(0, 60), value: value.slice(0, 60) });
    } else if (single.has(parameter)) {
      notes.push({ kind: "ignored-parameter", parameter, value: value.slice(0, 60) });
    } else single.set(parameter, value);
  }
  const invalid = (parameter: string, value: string) => {
    notes.push({ kind: "invalid-value", parameter, value: value.slice(0, 60) });
    return null;
  };
  const bound = (parameter: "from" | "to") => {
    const value = single.get(parameter) ?? null;
    return value === null || isDateBound(value) ? value : invalid(parameter, value);
  };
  const stated = single.get("q") ?? "";
  const q = shorten(stated);
  if (q.length < stated.length) notes.push({ kind: "shortened-text", length: LONGEST_TEXT });
  const isConnectedAsked = isConnected(single.get("connected"), invalid);
  const value: SearchQuery = {
    q,
    filters: sortedFilters(filters),
    connected: isConnectedAsked && asksForCountry({ q, filters }),
    lacks: LACKS.filter((name) => lacks.has(name)),
    from: bound("from"),
    to: bound("to"),
    sort: sortOf(single.get("sort"), q, invalid),
    page: pageOf(single.get("page"), invalid, notes),
    fold: isFolded(single.get("duplicates"), invalid),
    expand: isExpanded(single.get("expand"), invalid),
    asOf: batchOf(single.get("asOf"), invalid),
  };
  if (value.from !== null && value.to !== null && firstDay(value.from) >= dayAfter(value.to)) {
    notes.push({ kind: "reversed-dates", from: value.from, to: value.to });
  }
  return { value, notes: distinctNotes(notes) };
}

/** The parameters of a `URLSearchParams` or of what a page is given. */
export function parametersOf(source: URLSearchParams | Record<string, string | string[] | undefined>): Parameters {
  if (source instanceof URLSearchParams) return [...source];
  // The framework gives `?constructor=2` as a function and a text in one array; only texts were in the address.
  return Object.entries(source).flatMap(([name, values]) =>
    [values].flat().flatMap((value) => (typeof value === "string" ? [[name, value] as const] : [])),
  );
}

const SINGLE = new Set(["q", "from", "to", "sort", "page", "connected", "duplicates", "expand", "asOf"]);

function isFilter(name: string): name is FilterName {
  return (FILTERS as readonly string[]).includes(name);
}

// A cut never parts a surrogate pair.
function shorten(text: string): string {
  return text.length <= LONGEST_TEXT
    ? text
    : text
        .slice(0, LONGEST_TEXT)
        .toWellFormed()
        .replace(/\uFFFD$/, "");
}

function sortedFilters(filters: Filters): Filters {
  return Object.fromEntries(FILTERS.map((name) => [name, [...filters[name]].sort()])) as unknown as Filters;
}

type Invalid = (parameter: string, value: string) => null;

function sortOf(value: string | undefined, q: string, invalid: Invalid): Sort {
  if (value === undefined) return defaultSort(q);
  const sort = SORTS.find((name) => name === value);
  if (sort === "relevance") return defaultSort(q);
  return sort ?? invalid("sort", value) ?? defaultSort(q);
}

function isFolded(value: string | undefined, invalid: Invalid): boolean {
  if (value !== undefined && !DUPLICATES.some((name) => name === value)) invalid("duplicates", value);
  return value === "fold";
}

function isConnected(value: string | undefined, invalid: Invalid): boolean {
  if (value !== undefined && !CONNECTED.some((name) => name === value)) invalid("connected", value);
  return value === "on";
}

function isExpanded(value: string | undefined, invalid: Invalid): boolean {
  if (value !== undefined && !EXPANSIONS.some((name) => name === value)) invalid("expand", value);
  return value !== "off";
}

function batchOf(value: string | undefined, invalid: Invalid): number | null {
  if (value === undefined) return null;
  return /^[1-9]\d{0,8}$/.test(value) ? Number(value) : invalid("asOf", value);
}

// The same parameter given twice is said once.
function distinctNotes(notes: QueryNote[]): QueryNote[] {
  return [
    ...new Map(
      notes.map((note) => [
        note.kind +
          ("parameter" in note ? note.parameter : "") +
          ("value" in note && note.kind !== "ignored-parameter" ? note.value : ""),
        note,
      ]),
    ).values(),
  ];
}

function pageOf(value: string | undefined, invalid: Invalid, notes: QueryNote[]): number {
  if (value === undefined) return 1;
  const page = /^\d{1,9}$/.test(value) ? Number(value) : 0;
  if (page < 1) return invalid("page", value) ?? 1;
  if (page > LAST_PAGE) notes.push({ kind: "beyond-last-page", page, pageCount: LAST_PAGE });
  return Math.min(page, LAST_PAGE);
}
