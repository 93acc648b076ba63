import { localizedHref } from "@/lib/archive/hrefs";
import type { LackName } from "@/lib/archive/lack";
import type { Language } from "@/lib/archive/language";
import { asksForCountry } from "./asks-for-country";
import { defaultSort, EVERYTHING, FILTERS, type FilterName, type SearchQuery } from "./search-query";

/** The canonical address of a list: parameters in the order of the design, without those that state a default. */
export function articlesHref(language: Language, query: SearchQuery): string {
  const search = formatSearchQuery(query);
  return localizedHref(language, search === "" ? "/articles" : `/articles?${search}`);
}

/** The address of the page of a list that begins after a cursor. */
export function afterHref(language: Language, query: SearchQuery, after: string): string {
  const href = articlesHref(language, { ...query, page: 1 });
  return `${href}${href.includes("?") ? "&" : "?"}after=${after}`;
}

/** The address of the articles of one entity, outlet or topic. */
export function filteredArticlesHref(language: Language, name: FilterName, slug: string): string {
  return articlesHref(language, { ...EVERYTHING, filters: { ...EVERYTHING.filters, [name]: [slug] } });
}

/** The address of the articles that name a country and of those that are only connected to it. */
export function withConnectedHref(language: Language, country: string): string {
  const filters = { ...EVERYTHING.filters, country: [country] };
  return articlesHref(language, { ...EVERYTHING, filters, connected: true });
}

/** The address of the articles that lack something. */
export function lackingArticlesHref(language: Language, name: LackName): string {
  return articlesHref(language, { ...EVERYTHING, lacks: [name] });
}

/** The query as a query string without `?`; `parseSearchQuery` reads it back to the same value. */
export function formatSearchQuery(query: SearchQuery): string {
  const parameters = new URLSearchParams();
  if (query.q !== "") parameters.append("q", query.q);
  for (const name of FILTERS) for (const value of query.filters[name]) parameters.append(name, value);
  if (query.connected && asksForCountry(query)) parameters.append("connected", "on");
  for (const name of query.lacks) parameters.append("lacks", name);
  if (query.from !== null) parameters.append("from", query.from);
  if (query.to !== null) parameters.append("to", query.to);
  if (query.sort !== defaultSort(query.q)) parameters.append("sort", query.sort);
  if (query.fold) parameters.append("duplicates", "fold");
  if (!query.expand) parameters.append("expand", "off");
  if (query.asOf !== null) parameters.append("asOf", String(query.asOf));
  if (query.page !== 1) parameters.append("page", String(query.page));
  return parameters.toString();
}
