import type { Language } from "@/lib/archive/language";
import { articlesHref } from "./articles-href";
import type { SearchQuery } from "./search-query";

/** The address of a search within one month, in place of the dates that it states. */
export function monthHref(language: Language, query: SearchQuery, month: string): string {
  return articlesHref(language, { ...query, from: month, to: month, page: 1 });
}
