import type { SearchQuery } from "./search-query";

/**
 * Where a page of a list ended: the sort key of its last article. `key` is the sort time as PostgreSQL prints
 * it, `rank` the relevance (0 where the list is sorted by time).
 */
export type Cursor = { rank: number; key: string; id: number };

const KEY = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/;

/** A cursor as an opaque word for an address; it is bound to its query, sort and filters included. */
export function formatCursor(cursor: Cursor, query: SearchQuery): string {
  const text = JSON.stringify([cursor.rank, cursor.key, cursor.id, fingerprint(query)]);
  return Buffer.from(text).toString("base64url");
}

/** Reads a cursor back; null where it was tampered with or belongs to another query. */
export function parseCursor(word: string, query: SearchQuery): Cursor | null {
  try {
    const parts: unknown = JSON.parse(Buffer.from(word, "base64url").toString("utf8"));
    if (!Array.isArray(parts) || parts.length !== 4) return null;
    const [rank, key, id, print] = parts as unknown[];
    if (typeof rank !== "number" || !Number.isFinite(rank)) return null;
    if (typeof key !== "string" || !KEY.test(key)) return null;
    if (typeof id !== "number" || !Number.isSafeInteger(id) || id < 0 || id > 2_147_483_647) return null;
    return print === fingerprint(query) ? { rank, key, id } : null;
  } catch {
    return null;
  }
}

// FNV-1a over what the cursor must agree with: not a secret, only a guard against mixing queries.
function fingerprint(query: SearchQuery): string {
  const text = JSON.stringify([query.q, query.filters, query.from, query.to, query.sort, query.fold]);
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash.toString(36);
}
