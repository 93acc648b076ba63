import type { Cursor, RankingBasis } from "@/lib/search/cursor";
import type { Scoring } from "@/lib/search/scored-terms";
import type { Database } from "./database";
import { shownConditions, unfolded } from "./fold-duplicates";
import { Prisma } from "./generated/client";
import type { ResolvedQuery } from "./resolve-query";
import { scoredArticles } from "./score-sql";

/** A stretch of a list: `limit` places, after a cursor or from an offset. */
export type Stretch = { after: Cursor | null; offset: number; limit: number };

// The sort key as text: a JavaScript date would read the wall-clock time in the server's zone.
export const KEY = Prisma.sql`to_char(a."sortAt", 'YYYY-MM-DD"T"HH24:MI:SS')`;

// An article without a stated time sorts last in either direction, so the oldest-first order asks for that first.
const UNDATED = Prisma.sql`(a."sortAt" = '0001-01-01'::timestamp)`;

type Place = { id: number; key: string; rank: number };

/** Places of the articles that match all words, sorted by time. */
export async function listByTime(db: Database, resolved: ResolvedQuery, stretch: Stretch): Promise<Cursor[]> {
  const { after, offset, limit } = stretch;
  const isOldest = resolved.query.sort === "oldest";
  const place = after && Prisma.sql`${after.key}::timestamp, ${after.id}::int`;
  const beyond = !place
    ? Prisma.sql`TRUE`
    : isOldest
      ? Prisma.sql`(${UNDATED}, a."sortAt", a.id) > ((${after.key}::timestamp = '0001-01-01'::timestamp), ${place})`
      : Prisma.sql`(a."sortAt", a.id) < (${place})`;
  const order = isOldest ? Prisma.sql`${UNDATED}, a."sortAt", a.id` : Prisma.sql`a."sortAt" DESC, a.id DESC`;
  const places = await db.$queryRaw<Place[]>(Prisma.sql`
    SELECT a.id, ${KEY} AS key, 0::float8 AS rank FROM "Article" a
    WHERE ${shownConditions(resolved)} AND ${beyond} ORDER BY ${order} LIMIT ${limit} OFFSET ${offset}`);
  return places.map((each) => ({ ...each, part: "all", basis: null }));
}

/**
 * Places of the articles that match all words, best match first. Where there are more than are ranked, those before
 * `basis.since` follow with rank 0, newest first: every place depends on the article and the basis alone.
 */
export async function listByRelevance(
  db: Database,
  resolved: ResolvedQuery,
  scoring: Scoring,
  basis: RankingBasis,
  /** The articles that are ranked. */
  ranked: readonly number[],
  { after, offset, limit }: Stretch,
): Promise<Cursor[]> {
  const { since } = basis;
  const asCursors = (found: Place[]): Cursor[] => found.map((each) => ({ ...each, part: "all", basis }));
  let places: Place[] = [];
  let skipped = offset;
  // By the place, not by the rank: a ranked article that holds none of the terms has rank 0 as well.
  const isPastRanked = after !== null && isBefore(after, since);
  if (!isPastRanked) {
    const picked = Prisma.sql`SELECT a.id FROM unnest(${[...ranked]}::int[]) AS a(id) ${unfolded(resolved)}`;
    const beyond = after
      ? Prisma.sql`(a.score, a."sortAt", a.id) < (${after.rank}::float8, ${after.key}::timestamp, ${after.id}::int)`
      : Prisma.sql`TRUE`;
    const rows = await db.$queryRaw<(Place & { shown: number })[]>(Prisma.sql`
      WITH scored AS MATERIALIZED (${scoredArticles(picked, scoring, basis)})
      SELECT counted.shown, a.id, ${KEY} AS key, a.score AS rank
      FROM (SELECT count(*)::int AS shown FROM scored) counted
      LEFT JOIN LATERAL (SELECT * FROM scored a WHERE ${beyond}
        ORDER BY a.score DESC, a."sortAt" DESC, a.id DESC LIMIT ${limit} OFFSET ${offset}) a ON TRUE
      ORDER BY a.score DESC, a."sortAt" DESC, a.id DESC`);
    places = rows.filter(({ id }) => id !== null).map(({ id, key, rank }) => ({ id, key, rank }));
    skipped = Math.max(0, offset - (rows[0]?.shown ?? 0));
  }
  if (places.length >= limit || since === null) return asCursors(places);
  const from = isPastRanked ? after : since;
  const rest = await db.$queryRaw<Place[]>(Prisma.sql`
    SELECT a.id, ${KEY} AS key, 0::float8 AS rank FROM "Article" a
    WHERE ${shownConditions(resolved)} AND (a."sortAt", a.id) < (${from.key}::timestamp, ${from.id}::int)
    ORDER BY a."sortAt" DESC, a.id DESC LIMIT ${limit - places.length} OFFSET ${skipped}`);
  return asCursors([...places, ...rest]);
}

/** That a place is older than the oldest that is ranked. Keys of one length sort as the times they state. */
function isBefore(place: Pick<Cursor, "key" | "id">, since: RankingBasis["since"]): boolean {
  if (since === null) return false;
  return place.key === since.key ? place.id < since.id : place.key < since.key;
}

/** The place of the last of the `count` newest articles that meet the conditions; null where there are fewer. */
export async function findOldest(db: Database, conditions: Prisma.Sql, count: number): Promise<RankingBasis["since"]> {
  const [oldest] = await db.$queryRaw<{ key: string; id: number }[]>(Prisma.sql`
    SELECT ${KEY} AS key, a.id FROM "Article" a WHERE ${conditions}
    ORDER BY a."sortAt" DESC, a.id DESC LIMIT 1 OFFSET ${count - 1}`);
  return oldest ?? null;
}

/** That an article `a` is as new as that place, or newer. */
export function notBefore(since: RankingBasis["since"]): Prisma.Sql {
  return since ? Prisma.sql`(a."sortAt", a.id) >= (${since.key}::timestamp, ${since.id}::int)` : Prisma.sql`TRUE`;
}
