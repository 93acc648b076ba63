import type { Names } from "@/lib/archive/article";
import { ENTITY_KINDS, type EntityKind } from "@/lib/archive/entity-kind";
import { foldName } from "@/lib/search/fold";
import { parseQueryTerms } from "@/lib/search/query-terms";
import { FILTERS, type FilterName, type Filters, type SearchQuery } from "@/lib/search/search-query";
import type { QueryNote } from "@/lib/search/search-result";
import { namePhrase, type Phrase, parseTextQuery } from "@/lib/search/text-query";
import type { Database } from "./database";
import { type ResolvedTerm, resolveTerms } from "./resolve-terms";

/** A search query with its filters as ids of rows, ready for SQL. */
export type ResolvedQuery = {
  query: SearchQuery;
  /** Null where a filter is not set; an empty list where none of its values is known: it finds nothing. */
  ids: Record<FilterName, number[] | null>;
  /** The conditions of the search text; one that names nothing finds nothing. */
  terms: ResolvedTerm[];
  /** The search text without them. */
  words: string;
  phrases: Phrase[];
  /** Entities that the whole search text names: their articles are found too. */
  expanded: { id: number; kind: EntityKind | "outlet"; slug: string; names: Names; phrases: Phrase[] }[];
  notes: QueryNote[];
};

/** Looks up what a query's filters and text name: eight queries at the most, none for an empty query. */
export async function resolveQuery(db: Database, query: SearchQuery): Promise<ResolvedQuery> {
  const { terms: written, words } = parseQueryTerms(query.q);
  const [entities, outlets, topics, terms, expanded, expandedOutlets] = await Promise.all([
    findFilterEntities(db, query.filters),
    query.filters.outlet.length === 0
      ? []
      : db.outlet.findMany({ where: { slug: { in: [...query.filters.outlet] } }, select: { id: true, slug: true } }),
    query.filters.topic.length === 0
      ? []
      : db.topic.findMany({ where: { slug: { in: [...query.filters.topic] } }, select: { id: true, slug: true } }),
    resolveTerms(db, written),
    findNamed(db, words),
    findNamedOutlets(db, words),
  ]);
  const notes: QueryNote[] = [];
  const ids = {} as Record<FilterName, number[] | null>;
  const filters = {} as Record<FilterName, readonly string[]>;
  for (const name of FILTERS) {
    const known: { id: number; slug: string; code?: string | null }[] =
      name === "outlet" ? outlets : name === "topic" ? topics : entities.filter((entity) => entity.kind === name);
    const slugs = new Set<string>();
    const found = new Set<number>();
    for (const value of query.filters[name]) {
      const match = known.find((row) => row.slug === value || row.code === value.toUpperCase());
      if (match) {
        found.add(match.id);
        slugs.add(match.slug);
      } else {
        notes.push({ kind: "unknown-value", parameter: name, value });
        slugs.add(value);
      }
    }
    ids[name] = query.filters[name].length === 0 ? null : [...found];
    filters[name] = [...slugs].sort();
  }
  for (const { name, value, ids: found } of terms) {
    if (found.length === 0) notes.push({ kind: "unknown-value", parameter: name, value });
  }
  return {
    query: { ...query, filters },
    ids,
    terms,
    words,
    phrases: parseTextQuery(words).phrases,
    expanded: [...expanded, ...expandedOutlets],
    notes,
  };
}

async function findFilterEntities(db: Database, filters: Filters) {
  const wanted = ENTITY_KINDS.filter((kind) => filters[kind].length > 0);
  if (wanted.length === 0) return [];
  return db.entity.findMany({
    where: {
      OR: wanted.map((kind) => ({
        kind,
        OR: [{ slug: { in: [...filters[kind]] } }, { code: { in: filters[kind].map((value) => value.toUpperCase()) } }],
      })),
    },
    select: { id: true, kind: true, slug: true, code: true },
  });
}

async function findNamed(db: Database, q: string): Promise<ResolvedQuery["expanded"]> {
  const folded = foldName(q);
  if (folded === "") return [];
  const entities = await db.entity.findMany({
    where: { names: { some: { folded } } },
    select: { id: true, kind: true, slug: true, nameEn: true, nameZh: true, names: { select: { folded: true } } },
    orderBy: { id: "asc" },
  });
  return entities.map(({ id, kind, slug, nameEn, nameZh, names }) => ({
    id,
    kind,
    slug,
    names: { en: nameEn, zh: nameZh },
    phrases: names.flatMap((name) => namePhrase(name.folded) ?? []),
  }));
}

/** Outlets have no name in the text of their articles, so nothing of them is marked there. */
async function findNamedOutlets(db: Database, q: string): Promise<ResolvedQuery["expanded"]> {
  const name = q.trim();
  if (name === "") return [];
  const same = { equals: name, mode: "insensitive" } as const;
  const outlets = await db.outlet.findMany({
    where: { OR: [{ name: same }, { nameEn: same }, { nameZh: same }] },
    select: { id: true, slug: true, name: true, nameEn: true, nameZh: true },
    orderBy: { id: "asc" },
  });
  return outlets.map(({ id, slug, nameEn, nameZh, name: stated }) => ({
    id,
    kind: "outlet",
    slug,
    names: { en: nameEn ?? stated, zh: nameZh ?? stated },
    phrases: [],
  }));
}
