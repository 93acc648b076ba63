import type { Cursor, RankingBasis } from "@/lib/search/cursor";
import { formatQuery } from "@/lib/search/format-query";
import { askedNames, askedPhrases, namePhrases, nameWords } from "@/lib/search/leaf-phrases";
import { parseQueryTerms } from "@/lib/search/query-terms";
import { type Scoring, scoringOf } from "@/lib/search/scored-terms";
import type { SearchQuery } from "@/lib/search/search-query";
import type { QueryNote, SearchResult } from "@/lib/search/search-result";
import { type CommonWords, commonWords } from "./common-words";
import type { Database } from "./database";
import { findLatestBatch } from "./find-latest-batch";
import { findRankingBasis } from "./find-ranking-basis";
import { findStanding, type Standing } from "./find-standing";
import { findTopicsCalled } from "./find-topics-called";
import { countFolded } from "./fold-duplicates";
import { listArticleSummaries } from "./list-article-summaries";
import { listHighlights } from "./list-highlights";
import { listOnlyConnected } from "./list-only-connected";
import { listByRelevance, listByTime, type Stretch } from "./list-places";
import { FEW, listSome } from "./list-some";
import { readAtOnce } from "./read-at-once";
import { type ResolvedQuery, resolveQuery } from "./resolve-query";
import { BOUNDS, type Bounds, surveyArticles } from "./survey-articles";
import { toExpansions } from "./to-expansions";

export type SearchOptions = {
  pageSize: number;
  timezone: string;
  /** Go on after this place instead of counting pages; its cost does not grow with depth. */
  after?: Cursor | null;
  /** The whole search may take no longer; `TookTooLong` is thrown then. */
  limitMs?: number;
  bounds?: Bounds;
};

const LONGEST_MS = 5_000;

type Ranking = { scoring: Scoring; basis: RankingBasis; counts: readonly number[] };

/** A page of a list with its exact total and facets; `next` is where the page ends, null on the last one. */
export async function searchArticles(
  db: Database,
  asked: SearchQuery,
  { pageSize, timezone, after = null, limitMs = LONGEST_MS, bounds }: SearchOptions,
): Promise<SearchResult & { next: Cursor | null }> {
  const common = await commonWords(db);
  return readAtOnce(db, limitMs, async (tx) => {
    const resolved = await resolveQuery(tx, asked);
    const found = await searchResolved(tx, asked, resolved, { pageSize, timezone, after, bounds, common });
    const notes = asked.asOf === null ? [] : unfinished(asked, await findLatestBatch(tx));
    return { ...found, notes: [...found.notes, ...notes] };
  });
}

/** That the batch which is asked for is still to be finished or begun. */
function unfinished({ asOf }: SearchQuery, latest: number | null): QueryNote[] {
  const isBeyond = asOf !== null && (latest === null || asOf > latest);
  return isBeyond ? [{ kind: "unfinished-batch", batch: asOf, latest }] : [];
}

/** The same with what a citation of the search states, all of one moment. */
export async function searchCited(
  db: Database,
  asked: SearchQuery,
  { pageSize, timezone, after = null, limitMs = LONGEST_MS, bounds }: SearchOptions,
): Promise<SearchResult & { next: Cursor | null } & Standing> {
  const common = await commonWords(db);
  return readAtOnce(db, limitMs, async (tx) => {
    const resolved = await resolveQuery(tx, asked);
    const found = await searchResolved(tx, asked, resolved, { pageSize, timezone, after, bounds, common });
    const standing = await findStanding(tx, resolved, found.total);
    return { ...found, ...standing, notes: [...found.notes, ...unfinished(asked, standing.latest)] };
  });
}

async function searchResolved(
  db: Database,
  asked: SearchQuery,
  resolved: ResolvedQuery,
  { pageSize, timezone, after = null, bounds = BOUNDS, common }: SearchOptions & { common: CommonWords },
): Promise<SearchResult & { next: Cursor | null }> {
  const isRanked = asked.sort === "relevance" && scoringOf(resolved.tree).terms.length > 0;
  const isRanking = isRanked && after?.part !== "some";
  const wanted = !isRanking ? "none" : after?.basis ? { since: after.basis.since } : "newest";
  const { total, duplicates, connected, oldestRanked, ranked, ...counted } = await surveyArticles(
    db,
    resolved,
    wanted,
    bounds,
  );
  // Where others follow, they may match by what the words name inside.
  const scoring = scoringOf(resolved.tree, total < FEW ? resolved.inner : []);
  const { basis, counts } =
    scoring.terms.length > 0 ? await findRankingBasis(db, scoring.terms, common) : { basis: null, counts: [] };
  const listed = total - (asked.fold ? duplicates : 0);
  const ranking = basis && { scoring, basis: after?.basis ?? { ...basis, since: oldestRanked }, counts };
  const offset = after ? 0 : (asked.page - 1) * pageSize;
  // One row more than is shown tells whether there is a next page.
  const stretch = { after, offset, limit: pageSize + 1 };
  const { places, totalSome } = await listAll(db, resolved, isRanked, ranking, ranked, listed, stretch);
  const pageCount = Math.max(1, Math.ceil((listed + totalSome) / pageSize));
  if (!after && asked.page > pageCount) {
    const shown = await searchResolved(db, { ...asked, page: pageCount }, resolved, {
      pageSize,
      timezone,
      bounds,
      common,
    });
    return { ...shown, notes: [...shown.notes, { kind: "beyond-last-page", page: asked.page, pageCount }] };
  }
  const page = places.slice(0, pageSize);
  const ids = page.map(({ id }) => id);
  const summaries = await listArticleSummaries(db, ids, timezone);
  const folded = asked.fold && duplicates > 0 ? await countFolded(db, resolved, ids) : new Map<number, number>();
  const some = page.flatMap(({ part, id }) => (part === "some" ? id : []));
  const all = connected === 0 ? [] : page.flatMap(({ part, id }) => (part === "some" ? [] : id));
  const onlyConnected = await listOnlyConnected(db, resolved, { all, some });
  const named = askedNames(resolved.tree).flatMap(({ entities }) => entities.map(({ id }) => id));
  const whole = {
    phrases: [...askedPhrases(resolved.tree), ...namePhrases(resolved.termNames)],
    entities: [...named, ...resolved.termEntities],
  };
  const parts = {
    phrases: [...scoring.terms.flatMap((term) => term.phrases), ...nameWords(resolved.tree)],
    entities: scoring.terms.flatMap(({ entities }) => entities.map(({ id }) => id)),
  };
  const highlights = await listHighlights(db, summaries, whole, parts);
  return {
    query: resolved.query,
    readAs: resolved.plain ? formatQuery(resolved.plain) : "",
    terms: resolved.written,
    words: parseQueryTerms(asked.q).words,
    notes: resolved.notes,
    topics: await findTopicsCalled(db, asked.q),
    expanded: toExpansions(resolved, { some: totalSome > 0 }),
    total,
    duplicates,
    connected,
    totalSome,
    items: summaries.map((summary, index) => ({
      ...summary,
      match: page[index]?.part ?? "all",
      onlyConnected: onlyConnected.has(ids[index] ?? 0),
      titleMarks: highlights[index]?.titleMarks ?? [],
      highlights: highlights[index]?.highlights ?? [],
      folded: folded.get(ids[index] ?? 0) ?? 0,
    })),
    ...counted,
    pageSize,
    pageCount,
    next: places.length > pageSize ? (page.at(-1) ?? null) : null,
  };
}

/** Places of both parts of the list: what matches all, then what matches some. */
async function listAll(
  db: Database,
  resolved: ResolvedQuery,
  isRanked: boolean,
  ranking: Ranking | null,
  /** The articles that are ranked where `isRanked`. */
  ranked: readonly number[],
  /** Articles that match all words, without those that are folded away. */
  total: number,
  stretch: Stretch,
): Promise<{ places: Cursor[]; totalSome: number }> {
  const { after, offset, limit } = stretch;
  const inAll = after?.part !== "some";
  const all = !inAll
    ? []
    : isRanked && ranking
      ? await listByRelevance(db, resolved, ranking.scoring, ranking.basis, ranked, stretch)
      : await listByTime(db, resolved, stretch);
  if (!ranking) return { places: all, totalSome: 0 };
  const { places, totalSome } = await listSome(
    db,
    resolved,
    { ...ranking, total },
    {
      after: inAll ? null : after,
      offset: inAll ? Math.max(0, offset - total) : 0,
      limit: limit - all.length,
    },
  );
  return { places: [...all, ...places], totalSome };
}
