import type { EntityRef } from "@/lib/archive/article";
import { localizedHref } from "@/lib/archive/hrefs";
import type { Language } from "@/lib/archive/language";
import { articlesHref } from "./articles-href";
import { type Parameters, parseSearchQuery } from "./parse-search-query";
import { EVERYTHING } from "./search-query";
import type { QueryNote } from "./search-result";
import { shownValue } from "./shown-value";

/** As many countries stand side by side. */
export const COMPARED = 2;

/**
 * The countries that an address asks to compare, as it names them, in its order. Nothing in it makes it fail: `left` are
 * those beyond the second.
 */
export type CompareQuery = { countries: string[]; left: string[] };

export function parseCompareQuery(parameters: Parameters): { value: CompareQuery; notes: QueryNote[] } {
  const stated = parameters.filter(([name]) => name === "country");
  // Read as a list's filter is: the same characters are cleaned and the same values are too long.
  const read = stated.flatMap(([name, value]) => {
    const { value: query, notes } = parseSearchQuery([[name, value]]);
    return [{ country: query.filters.country[0], notes }];
  });
  const countries = [...new Set(read.flatMap(({ country }) => country ?? []))];
  const strangers = parameters
    .filter(([name]) => name !== "country")
    .map(
      ([parameter, value]): QueryNote => ({
        kind: "ignored-parameter",
        parameter: shownValue(parameter),
        value: shownValue(value),
      }),
    );
  return {
    value: { countries: countries.slice(0, COMPARED), left: countries.slice(COMPARED, COMPARED + 10) },
    notes: [...read.flatMap(({ notes }) => notes), ...strangers],
  };
}

/** The address of a comparison; with one country or none, of the page on which they are chosen. */
export function compareHref(language: Language, countries: readonly string[] = []): string {
  const parameters = new URLSearchParams(countries.map((country) => ["country", country]));
  return localizedHref(language, parameters.size === 0 ? "/compare" : `/compare?${parameters}`);
}

/** The address of the articles that name two countries and one thing besides. */
export function withBothHref(
  language: Language,
  countries: readonly [EntityRef, EntityRef],
  besides: EntityRef,
): string {
  const q = countries.map(({ code, slug }) => `country:${code?.toLowerCase() ?? slug}`).join(" ");
  const filters = { ...EVERYTHING.filters, [besides.kind]: [besides.slug] };
  return articlesHref(language, { ...EVERYTHING, q, filters });
}
