// Next loads this file by its path, from the server and from the workers of the build, with no loader for TypeScript.
// It only translates: the cache itself is made by start-server.ts. Where there is none (a build) nothing is kept.

/** @typedef {import("./page-cache").PageCache} PageCache */

const TAGS_HEADER = "x-next-cache-tags";

/** @returns {PageCache | undefined} */
function pageCache() {
  return /** @type {Record<symbol, PageCache | undefined>} */ (globalThis)[Symbol.for("archive.page-cache")];
}

/** @param {unknown} part */
function byteLength(part) {
  if (typeof part === "string") return Buffer.byteLength(part);
  return part instanceof Uint8Array ? part.byteLength : 0;
}

/**
 * The memory an entry takes, near enough: its texts and buffers and a flat amount for what holds them.
 * @param {any} value
 */
function bytesOf(value) {
  let bytes = 1024 + byteLength(value.html) + byteLength(value.rscData) + byteLength(value.body);
  bytes += byteLength(value.data?.body);
  for (const segment of value.segmentData?.values() ?? []) bytes += byteLength(segment);
  return bytes;
}

/**
 * The path of a page, from the name under which Next keeps it: `/route-cache/APP_PAGE/<route>/$/en/about`. One path has
 * one route here, and the bytes of an answer are looked up by the path alone. Other names stay as they are.
 * @param {string} key
 */
function pathOf(key) {
  return key.replace(/^\/route-cache\/APP_PAGE\/[^/]+\/\$/, "");
}

/** Next makes one of these for every request, so the number taken here is from before the page is rendered. */
export default class PageCacheHandler {
  begunAt = pageCache()?.begin() ?? 0;

  /** @param {string} key */
  async get(key) {
    return pageCache()?.read(pathOf(key)) ?? null;
  }

  /**
   * @param {string} key
   * @param {any} value
   * @param {{ tags?: string[], cacheControl?: unknown }} context
   */
  async set(key, value, context) {
    // Pages of addresses that do not exist are endless: kept, they would push out those that do.
    if (!value || value.status >= 400) return;
    const header = value.headers?.[TAGS_HEADER];
    const tags = [...(context.tags ?? []), ...(typeof header === "string" ? header.split(",") : [])];
    const kept = { value, lastModified: Date.now(), cacheControl: context.cacheControl };
    pageCache()?.keep(pathOf(key), kept, [...new Set(tags)], bytesOf(value), this.begunAt);
  }

  /** @param {string | string[]} tags */
  async revalidateTag(tags) {
    pageCache()?.change([tags].flat());
  }

  resetRequestCache() {}
}
