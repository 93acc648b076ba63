import type { PageCache } from "./page-cache";

/** Shared with page-cache-handler.mjs, which Next loads by its path and which therefore cannot be handed anything. */
const KEY = Symbol.for("archive.page-cache");

type Registry = { [KEY]?: PageCache };

/** Makes `cache` the one that Next's cache handler uses in this process. */
export function registerPageCache(cache: PageCache): void {
  (globalThis as Registry)[KEY] = cache;
}
