import type { Language } from "@/lib/archive/language";
import { afterHref, articlesHref } from "@/lib/search/articles-href";
import type { SearchQuery } from "@/lib/search/search-query";

/** How close together a list stands: with the beginning of each article, or a line each. The first is the default. */
export const LIST_VIEWS = ["comfortable", "dense"] as const;
export type ListView = (typeof LIST_VIEWS)[number];

/** The view that an address states, null where it is none; without one the default. */
export function parseListView(stated: string): ListView | null {
  return stated === "" ? "comfortable" : (LIST_VIEWS.find((view) => view === stated) ?? null);
}

/**
 * The address of a list in a view. The view is of the reader and not of what is found, so it is no part of the query: the
 * canonical address, feeds and the API know nothing of it.
 */
export function listHref(language: Language, query: SearchQuery, view: ListView): string {
  return withView(articlesHref(language, query), view);
}

/** The address of the page of a list that begins after a cursor. */
export function listAfterHref(language: Language, query: SearchQuery, after: string, view: ListView): string {
  return withView(afterHref(language, query, after), view);
}

function withView(href: string, view: ListView): string {
  return view === "comfortable" ? href : `${href}${href.includes("?") ? "&" : "?"}view=${view}`;
}
