import { localizedHref } from "@/lib/archive/hrefs";
import type { Language } from "@/lib/archive/language";
import { formatSearchQuery } from "./articles-href";
import { defaultSort, EVERYTHING, type FilterName, type SearchQuery } from "./search-query";

/** The forms of a feed, each with the last part of its address. */
export const FEEDS = { rss: "feed.xml", atom: "atom.xml", json: "feed.json" } as const;
export type FeedForm = keyof typeof FEEDS;
export const FEED_FORMS = Object.keys(FEEDS) as FeedForm[];

/** The feed of what a list finds: its newest articles, whatever the order and the page of the list. */
export function feedHref(language: Language, form: FeedForm, query: SearchQuery): string {
  const search = formatSearchQuery({ ...query, sort: defaultSort(query.q), page: 1 });
  return localizedHref(language, `/${FEEDS[form]}${search === "" ? "" : `?${search}`}`);
}

/** The list of the articles of one entity, outlet or topic; all of them without one. */
export function feedQuery(name?: FilterName, slug?: string): SearchQuery {
  if (name === undefined || slug === undefined) return EVERYTHING;
  return { ...EVERYTHING, filters: { ...EVERYTHING.filters, [name]: [slug] } };
}
