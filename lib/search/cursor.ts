import type { SearchQuery } from "./search-query";

/** Articles that match all words stand first, those that match some after them. */
export type Part = "all" | "some";

/**
 * What the archive was like when the first page of a list was ranked. It travels with the cursor, so that every page is
 * ranked alike whatever was added since: `rarity` of each scored term, the average `length` of an article in bytes, the
 * `newest` time, and in `since` the oldest place that was ranked at all where there were too many.
 */
export type RankingBasis = {
  rarity: readonly number[];
  length: number;
  newest: string;
  since: { key: string; id: number } | null;
};

/**
 * Where a page of a list ended: the sort key of its last article. `key` is the sort time as PostgreSQL prints
 * it, `rank` the relevance (0 where the list is sorted by time).
 */
export type Cursor = { part: Part; rank: number; key: string; id: number; basis: RankingBasis | null };

const KEY = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/;

/** A cursor as an opaque word for an address; it is bound to its query, sort and filters included. */
export function formatCursor({ part, rank, key, id, basis }: Cursor, query: SearchQuery): string {
  const ranked = basis && [basis.rarity, basis.length, basis.newest, basis.since && [basis.since.key, basis.since.id]];
  const text = JSON.stringify([part === "all" ? 1 : 0, rank, key, id, ranked, fingerprint(query)]);
  return Buffer.from(text).toString("base64url");
}

/** Reads a cursor back; null where it was tampered with or belongs to another query. */
export function parseCursor(word: string, query: SearchQuery): Cursor | null {
  try {
    const parts: unknown = JSON.parse(Buffer.from(word, "base64url").toString("utf8"));
    if (!Array.isArray(parts) || parts.length !== 6) return null;
    const [part, rank, key, id, ranked, print] = parts as unknown[];
    if (part !== 0 && part !== 1) return null;
    if (!isAmount(rank) || !isPlace(key, id) || print !== fingerprint(query)) return null;
    const basis = ranked === null ? null : parseBasis(ranked);
    return basis === undefined
      ? null
      : { part: part === 1 ? "all" : "some", rank, key: key as string, id: id as number, basis };
  } catch {
    return null;
  }
}

function parseBasis(ranked: unknown): RankingBasis | undefined {
  if (!Array.isArray(ranked) || ranked.length !== 4) return undefined;
  const [rarity, length, newest, since] = ranked as unknown[];
  if (!Array.isArray(rarity) || rarity.length > 100 || !rarity.every(isAmount)) return undefined;
  if (!isAmount(length) || typeof newest !== "string" || !KEY.test(newest)) return undefined;
  if (since === null) return { rarity, length, newest, since: null };
  if (!Array.isArray(since) || !isPlace(since[0], since[1])) return undefined;
  return { rarity, length, newest, since: { key: since[0], id: since[1] } };
}

function isAmount(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value) && value >= 0;
}

function isPlace(key: unknown, id: unknown): boolean {
  return typeof key === "string" && KEY.test(key) && isAmount(id) && Number.isSafeInteger(id) && id <= 2_147_483_647;
}

// FNV-1a over what the cursor must agree with: not a secret, only a guard against mixing queries.
function fingerprint(query: SearchQuery): string {
  const { q, filters, connected, lacks, from, to, sort, expand, asOf, fold } = query;
  const text = JSON.stringify([
    q,
    filters,
    from,
    to,
    sort,
    expand,
    asOf,
    fold,
    ...lacks,
    ...(connected ? ["connected"] : []),
  ]);
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash.toString(36);
}
