import { LRUCache } from "lru-cache";

/** What Next hands over to be kept: a rendered page or the JSON of one cached read. Opaque here but for its size and tags. */
export type KeptValue = { value: unknown; lastModified: number; cacheControl?: unknown };

type Entry = { kept: KeptValue; tags: readonly string[]; bytes: number };

/**
 * Whether the news of changes arrives.
 * - `listening`: every change is heard, so what is kept is fresh.
 * - `lost`: the connection broke a moment ago; changes may have been missed, so nothing kept is given out.
 * - `unreachable`: a new connection was refused too. The database can be neither written to nor read, so what is kept
 *   is the newest that anybody can have, and it is given out again.
 */
export type ChannelState = "listening" | "lost" | "unreachable";

export type PageCache = ReturnType<typeof createPageCache>;

const MAX_REMEMBERED_TAGS = 20_000;

/**
 * Rendered pages and cached reads of this process, by key, bounded by bytes, forgotten by tag.
 *
 * Rule: nothing is kept whose making began before a change of one of its tags. `begin()` numbers a making;
 * `keep` compares that number with the number of each tag's last change.
 */
export function createPageCache(maxBytes: number) {
  let sequence = 0;
  /** Makings that began before this number are never kept. */
  let floor = 0;
  let state: ChannelState = "lost";
  const changedAt = new Map<string, number>();
  const keysByTag = new Map<string, Set<string>>();
  const entries = new LRUCache<string, Entry>({
    maxSize: maxBytes,
    maxEntrySize: Math.ceil(maxBytes / 8),
    sizeCalculation: (entry) => entry.bytes,
    dispose: (entry, key) => {
      for (const tag of entry.tags) {
        const keys = keysByTag.get(tag);
        keys?.delete(key);
        if (keys?.size === 0) keysByTag.delete(tag);
      }
    },
  });

  function forgetAll() {
    sequence += 1;
    floor = sequence;
    changedAt.clear();
    entries.clear();
  }

  return {
    state: () => state,
    size: () => ({ entries: entries.size, bytes: entries.calculatedSize, maxBytes }),

    /** The number of a making that begins now. */
    begin: () => sequence,

    read(key: string): KeptValue | null {
      if (state === "lost") return null;
      return entries.get(key)?.kept ?? null;
    },

    /** The tags of what is kept under a key, or null where nothing is. */
    tagsOf: (key: string): readonly string[] | null => entries.peek(key)?.tags ?? null,

    keep(key: string, kept: KeptValue, tags: readonly string[], bytes: number, begunAt: number): void {
      if (state !== "listening" || begunAt < floor) return;
      if (tags.some((tag) => (changedAt.get(tag) ?? 0) > begunAt)) return;
      entries.set(key, { kept, tags, bytes: Math.max(1, bytes) });
      // An entry too big to be kept is not there, and must not be pointed at.
      if (!entries.has(key)) return;
      for (const tag of tags) {
        const keys = keysByTag.get(tag);
        if (keys) keys.add(key);
        else keysByTag.set(tag, new Set([key]));
      }
    },

    /** What is tagged with one of `tags` has changed; `*` is everything. */
    change(tags: readonly string[]): void {
      if (tags.includes("*") || changedAt.size + tags.length > MAX_REMEMBERED_TAGS) {
        forgetAll();
        return;
      }
      sequence += 1;
      for (const tag of tags) {
        changedAt.set(tag, sequence);
        for (const key of [...(keysByTag.get(tag) ?? [])]) entries.delete(key);
      }
    },

    /** The channel of changes is in another state. Listening anew forgets everything: changes may have been missed. */
    become(next: ChannelState): void {
      if (next === "listening" && state !== "listening") forgetAll();
      state = next;
    },
  };
}
