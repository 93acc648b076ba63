import type { ExportedArticle } from "@/lib/export/list/exported-article";
import type { Cursor } from "@/lib/search/cursor";
import type { SearchQuery } from "@/lib/search/search-query";
import { createGate } from "./create-gate";
import type { Database } from "./database";
import { listByTime } from "./list-places";
import { readAtOnce } from "./read-at-once";
import { ExportedArticleReader } from "./read-exported-articles";
import { type ResolvedQuery, resolveQuery } from "./resolve-query";

/** The first articles come at once, the others in longer stretches. */
const FIRST = 50;
const STRETCH = 100;
const LONGEST_MS = 10_000;
/** As many stretches are read at once, of all exports: pages need connections too. */
const gate = createGate(3);

/**
 * All articles that match all of a search, in the order of time, a stretch at a time. Each stretch is a transaction of its
 * own that ends before it is told, so a reader who is slow, or stops, holds nothing of the database; while one is told, the
 * next is read. What is added meanwhile may be in it or not; nothing is in it twice.
 */
export async function* listExportedArticles(
  db: Database,
  asked: SearchQuery,
  timezone: string,
): AsyncGenerator<ExportedArticle[]> {
  const query: SearchQuery = { ...asked, sort: asked.sort === "oldest" ? "oldest" : "newest", page: 1 };
  const reader = new ExportedArticleReader(timezone);
  let resolved: ResolvedQuery | null = null;
  const readAfter = (after: Cursor | null, limit: number) =>
    gate(() =>
      readAtOnce(db, LONGEST_MS, async (tx) => {
        resolved ??= await resolveQuery(tx, query);
        const places = await listByTime(tx, resolved, { after, offset: 0, limit });
        const articles = await reader.read(
          tx,
          places.map(({ id }) => id),
        );
        return { articles, last: places.length < limit ? null : (places.at(-1) ?? null) };
      }),
    );
  let next = readAfter(null, FIRST);
  try {
    for (;;) {
      const { articles, last } = await next;
      if (last !== null) next = readAfter(last, STRETCH);
      // Its fault is met when it is waited for.
      next.catch(() => {});
      yield articles;
      if (last === null) return;
    }
  } finally {
    // A reader who stops leaves nothing that goes on.
    await next.catch(() => {});
  }
}
