import type { Cursor } from "@/lib/search/cursor";
import type { SearchQuery } from "@/lib/search/search-query";
import type { SearchResult } from "@/lib/search/search-result";
import { articleConditions, tsqueryOf } from "./article-conditions";
import type { Database } from "./database";
import { countArticles, countFolded, foldedConditions } from "./fold-duplicates";
import { Prisma } from "./generated/client";
import { listArticleSummaries } from "./list-article-summaries";
import { listFacets } from "./list-facets";
import { listHighlights } from "./list-highlights";
import { type ResolvedQuery, resolveQuery } from "./resolve-query";

export type SearchOptions = {
  pageSize: number;
  timezone: string;
  /** Go on after this place instead of counting pages; its cost does not grow with depth. */
  after?: Cursor | null;
};

/** A page of a list with its exact total and facets; `next` is where the page ends, null on the last one. */
export async function searchArticles(
  db: Database,
  asked: SearchQuery,
  { pageSize, timezone, after = null }: SearchOptions,
): Promise<SearchResult & { next: Cursor | null }> {
  const resolved = await resolveQuery(db, asked);
  const [{ total, duplicates }, facets] = await Promise.all([countArticles(db, resolved), listFacets(db, resolved)]);
  const pageCount = Math.max(1, Math.ceil((total - (asked.fold ? duplicates : 0)) / pageSize));
  const page = Math.min(resolved.query.page, pageCount);
  // One row more than is shown tells whether there is a next page.
  const places = await listPlaces(db, resolved, {
    after,
    offset: after ? 0 : (page - 1) * pageSize,
    limit: pageSize + 1,
  });
  const shown = places.slice(0, pageSize);
  const last = shown.at(-1);
  const ids = shown.map(({ id }) => id);
  const summaries = await listArticleSummaries(db, ids, timezone);
  const folded = asked.fold && duplicates > 0 ? await countFolded(db, resolved, ids) : new Map<number, number>();
  const named = [...resolved.expanded, ...resolved.terms];
  const phrases = [...resolved.phrases, ...named.flatMap((each) => each.phrases)];
  const highlights = await listHighlights(db, summaries, phrases);
  const notes = [...resolved.notes];
  if (page !== asked.page) notes.push({ kind: "invalid-value", parameter: "page", value: String(asked.page) });
  return {
    query: { ...resolved.query, page },
    terms: resolved.terms.map(({ name, value, text, slug, names }) => ({ name, value, text, slug, names })),
    words: resolved.words,
    notes,
    expanded: resolved.expanded.map(({ kind, slug, names }) => ({ kind, slug, names })),
    total,
    duplicates,
    items: summaries.map((summary, index) => ({
      ...summary,
      match: "all" as const,
      titleMarks: highlights[index]?.titleMarks ?? [],
      highlights: highlights[index]?.highlights ?? [],
      folded: folded.get(ids[index] ?? 0) ?? 0,
    })),
    facets,
    pageSize,
    pageCount,
    next: places.length > pageSize && last ? last : null,
  };
}

// The sort key as text: a JavaScript date would read the wall-clock time in the server's zone.
const KEY = Prisma.sql`to_char(a."sortAt", 'YYYY-MM-DD"T"HH24:MI:SS')`;

async function listPlaces(
  db: Database,
  resolved: ResolvedQuery,
  { after, offset, limit }: { after: Cursor | null; offset: number; limit: number },
): Promise<Cursor[]> {
  const { order, beyond, rank } = sorting(resolved, after);
  const conditions = resolved.query.fold ? foldedConditions(resolved) : articleConditions(resolved);
  return db.$queryRaw<Cursor[]>(Prisma.sql`
    SELECT a.id, ${KEY} AS key, a.rank FROM (
      SELECT a.id, a."sortAt", ${rank}::float8 AS rank FROM "Article" a WHERE ${conditions}
    ) a WHERE ${beyond} ORDER BY ${order} LIMIT ${limit} OFFSET ${offset}`);
}

// An article without a stated time sorts last in either direction, so the oldest-first order asks for that first.
const UNDATED = Prisma.sql`(a."sortAt" = '0001-01-01'::timestamp)`;

function sorting({ query, ...resolved }: ResolvedQuery, after: Cursor | null) {
  const none = Prisma.sql`0`;
  const all = Prisma.sql`TRUE`;
  const key = Prisma.sql`${after?.key ?? null}::timestamp`;
  const id = Prisma.sql`${after?.id ?? null}::int`;
  if (query.sort === "oldest") {
    return {
      rank: none,
      order: Prisma.sql`${UNDATED}, a."sortAt", a.id`,
      beyond: after
        ? Prisma.sql`(${UNDATED}, a."sortAt", a.id) > ((${key} = '0001-01-01'::timestamp), ${key}, ${id})`
        : all,
    };
  }
  const tsquery = query.sort === "relevance" ? tsqueryOf({ query, ...resolved }) : null;
  if (tsquery === null) {
    return {
      rank: none,
      order: Prisma.sql`a."sortAt" DESC, a.id DESC`,
      beyond: after ? Prisma.sql`(a."sortAt", a.id) < (${key}, ${id})` : all,
    };
  }
  return {
    // Weights of D, C, B, A: a title counts four times a sentence. Normalisation 1 damps long articles.
    rank: Prisma.sql`ts_rank('{0.1, 0.25, 0.5, 1}', a.search, ${tsquery}::tsquery, 1)`,
    order: Prisma.sql`a.rank DESC, a."sortAt" DESC, a.id DESC`,
    beyond: after ? Prisma.sql`(a.rank, a."sortAt", a.id) < (${after.rank}::float8, ${key}, ${id})` : all,
  };
}
