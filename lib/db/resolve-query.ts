import type { Names } from "@/lib/archive/article";
import { isEntityKind } from "@/lib/archive/entity-kind";
import { askedLeaves } from "@/lib/search/asked-leaves";
import { innerNames, possibleInnerNames } from "@/lib/search/inner-names";
import { parseQuery } from "@/lib/search/parse-query";
import { parseQueryTerms } from "@/lib/search/query-terms";
import type { NamedLeaf, QueryNode } from "@/lib/search/query-tree";
import { FILTERS, type FilterName, type SearchQuery } from "@/lib/search/search-query";
import type { FoundTerm, QueryNote } from "@/lib/search/search-result";
import { type NameMeanings, possibleNames, quotedName, toNamed, widenQuery } from "@/lib/search/widen-query";
import type { Database } from "./database";
import { findMeanings } from "./find-meanings";
import { findNamedValues, type NamedValue } from "./named-values";

/** A search query with its filters as ids of rows, ready for SQL. */
export type ResolvedQuery = {
  query: SearchQuery;
  /** Null where a filter is not set; an empty list where none of its values is known: it finds nothing. */
  ids: Record<FilterName, number[] | null>;
  /** What the values of the filters name. */
  chosen: NamedValue[];
  /** What the text asks for, its names widened; null where it asks for nothing. */
  tree: QueryNode | null;
  /** The same as it was read, not widened. */
  plain: QueryNode | null;
  /** What `name:value` in the text names, by `filterKey`. */
  terms: ReadonlyMap<string, number[]>;
  /** Those that all that is found must meet, with what each names. */
  written: FoundTerm[];
  /** What any condition of the text asks for, denied ones left out: entities by id, and the names of all else. */
  termEntities: number[];
  termNames: Names[];
  named: NamedLeaf[];
  /** Names inside the words of the text, by which an article may match some of it. */
  inner: NamedLeaf[];
  outletNames: ReadonlyMap<number, Names>;
  notes: QueryNote[];
};

export const filterKey = ({ name, value }: { name: string; value: string }) => `${name}:${value}`;

/** Looks up what a query's filters and text name: a few queries; none for an empty query. */
export async function resolveQuery(db: Database, query: SearchQuery): Promise<ResolvedQuery> {
  const { tree: plain, cut } = parseQuery(query.q);
  const written = filtersIn(plain);
  const whole = quotedName(query.q, plain);
  const [chosen, inText, meanings] = await Promise.all([
    findNamedValues(
      db,
      FILTERS.map((filter) => ({ filter, values: query.filters[filter] })),
    ),
    findNamedValues(
      db,
      written.map(({ name, value }) => ({ filter: name, values: [value] })),
      { byName: true },
    ),
    query.expand
      ? findMeanings(db, [...(whole === null ? [] : [whole]), ...possibleNames(plain), ...possibleInnerNames(plain)])
      : new Map<string, NameMeanings>(),
  ]);
  const notes: QueryNote[] = cut ? [{ kind: "cut-query" }] : [];
  const unknown = (parameter: string, value: string) => notes.push({ kind: "unknown-value", parameter, value });
  const ids = {} as Record<FilterName, number[] | null>;
  const filters = {} as Record<FilterName, readonly string[]>;
  for (const name of FILTERS) {
    const found = chosen.filter(({ value }) => value.filter === name);
    const missed = query.filters[name].filter((value) => !found.some(({ given }) => given === value));
    for (const value of missed) unknown(name, value);
    ids[name] = query.filters[name].length === 0 ? null : distinct(found.map(({ value }) => value.id));
    filters[name] = distinct([...found.map(({ value }) => value.slug), ...missed]).sort();
  }
  const terms = new Map<string, number[]>();
  for (const { name, value } of written) {
    const called = inText.filter((each) => each.value.filter === name && each.given === value);
    const exact = called.filter((each) => each.exact);
    const found = exact.length > 0 ? exact : called;
    if (found.length === 0) unknown(name, value);
    terms.set(filterKey({ name, value }), distinct(found.map((each) => each.value.id)));
  }
  const onlyNamed = ({ name, value }: { name: FilterName; value: string }) => {
    const [id, more] = terms.get(filterKey({ name, value })) ?? [];
    if (id === undefined || more !== undefined) return null;
    return inText.find((each) => each.value.filter === name && each.value.id === id)?.value ?? null;
  };
  const tree =
    (whole === null ? null : toNamed(askedLeaves(plain), meanings)) ?? (plain && widenQuery(plain, meanings));
  const named = namedIn(tree);
  const inner = innerNames(plain, meanings);
  const asked = filtersIn(plain, { denied: false });
  return {
    query: { ...query, filters },
    ids,
    chosen: chosen.map(({ value }) => value),
    tree,
    plain,
    terms,
    written: parseQueryTerms(query.q).terms.map((term) => {
      const only = onlyNamed(term);
      return { ...term, slug: only?.slug ?? null, names: only?.names ?? null };
    }),
    termEntities: asked.filter(({ name }) => isEntityKind(name)).flatMap((term) => terms.get(filterKey(term)) ?? []),
    termNames: asked.filter(({ name }) => !isEntityKind(name)).flatMap((term) => onlyNamed(term)?.names ?? []),
    named,
    inner,
    outletNames: await findOutletNames(
      db,
      [...named, ...inner].flatMap(({ outlets }) => outlets),
    ),
    notes,
  };
}

function filtersIn(node: QueryNode | null, { denied = true } = {}): Extract<QueryNode, { kind: "filter" }>[] {
  if (node === null) return [];
  if (node.kind === "filter") return [node];
  if (node.kind === "not") return denied ? filtersIn(node.node) : [];
  return node.kind === "and" || node.kind === "or" ? node.nodes.flatMap((each) => filtersIn(each, { denied })) : [];
}

function namedIn(node: QueryNode | null): NamedLeaf[] {
  if (node === null) return [];
  if (node.kind === "named") return [node];
  if (node.kind === "not") return namedIn(node.node);
  return node.kind === "and" || node.kind === "or" ? node.nodes.flatMap(namedIn) : [];
}

async function findOutletNames(db: Database, ids: readonly number[]): Promise<Map<number, Names>> {
  if (ids.length === 0) return new Map();
  const rows = await db.outlet.findMany({ where: { id: { in: [...ids] } } });
  return new Map(rows.map(({ id, name, nameEn, nameZh }) => [id, { en: nameEn ?? name, zh: nameZh ?? name }]));
}

function distinct<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}
