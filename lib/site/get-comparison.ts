import "server-only";
import { cache } from "react";
import type { EntityRef } from "@/lib/archive/article";
import type { Comparison } from "@/lib/archive/comparison";
import { type CountryRow, findComparison } from "@/lib/db/find-comparison";
import { findNamedValues } from "@/lib/db/named-values";
import { type CompareQuery, parseCompareQuery } from "@/lib/search/compare-query";
import { parametersOf } from "@/lib/search/parse-search-query";
import type { QueryNote } from "@/lib/search/search-result";
import { siteDatabase, siteTimezone } from "./database";
import type { SearchParams } from "./get-search";

export type ComparePage = {
  query: CompareQuery;
  /** The countries that the address names and the archive knows, none of them twice. */
  countries: EntityRef[];
  /** Whether two names of the address are of one country. */
  isSame: boolean;
  /** Null where there are not two. */
  comparison: Comparison | null;
  notes: QueryNote[];
};

/** The two countries that an address asks to compare. Nothing in it makes it fail. */
export const getComparison = cache(async (searchParams: SearchParams): Promise<ComparePage> => {
  const { value, notes } = parseCompareQuery(parametersOf(searchParams));
  const db = siteDatabase();
  const found = await findNamedValues(db, [{ filter: "country", values: value.countries }]);
  const rows = value.countries.flatMap((given): CountryRow[] => {
    const named = found.find((each) => each.given === given)?.value;
    return named ? [{ kind: "country", slug: named.slug, code: named.code, names: named.names, id: named.id }] : [];
  });
  const unknown = value.countries.filter((given) => !found.some((each) => each.given === given));
  const distinct = rows.filter(({ id }, at) => rows.findIndex((other) => other.id === id) === at);
  const [one, other] = distinct;
  return {
    query: value,
    countries: distinct.map(({ id: _, ...country }) => country),
    isSame: distinct.length < rows.length,
    comparison: one && other ? await findComparison(db, one, other, siteTimezone()) : null,
    notes: [
      ...notes,
      ...unknown.map((given): QueryNote => ({ kind: "unknown-value", parameter: "country", value: given })),
    ],
  };
});
