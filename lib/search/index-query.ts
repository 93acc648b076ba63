import { cleanValue } from "./clean-value";
import { foldName } from "./fold";
import type { Parameters } from "./parse-search-query";

/** The orders of an index: what articles name most, or by name. */
export const INDEX_SORTS = ["count", "name"] as const;
export type IndexSort = (typeof INDEX_SORTS)[number];

/** What an index is asked for: the names that hold a text, in an order, from a page on. */
export type IndexQuery = { q: string; sort: IndexSort; page: number };

const LONGEST_TEXT = 100;

/** Reads the parameters of an index. It never fails: what is odd is the default, and what is unknown is left out. */
export function parseIndexQuery(parameters: Parameters): IndexQuery {
  const first = (name: string) => parameters.find(([each]) => each === name)?.[1] ?? "";
  const page = first("page");
  return {
    q: cleanText(first("q")),
    sort: INDEX_SORTS.find((sort) => sort === first("sort")) ?? "count",
    page: /^[1-9]\d{0,5}$/.test(page) ? Number(page) : 1,
  };
}

/** The address of an index whose first page is at `href`; what is the default is not stated. */
export function indexHref(href: string, { q, sort, page }: IndexQuery): string {
  const parameters = new URLSearchParams();
  if (q !== "") parameters.append("q", q);
  if (sort !== "count") parameters.append("sort", sort);
  if (page > 1) parameters.append("page", String(page));
  return parameters.size === 0 ? href : `${href}?${parameters}`;
}

// What holds no letter and no digit names nothing.
function cleanText(raw: string): string {
  const cut = [...cleanValue(raw)].slice(0, LONGEST_TEXT).join("");
  return foldName(cut) === "" ? "" : cut;
}
