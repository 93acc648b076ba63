import type { ArticleSummary } from "@/lib/archive/article";
import { instantIn } from "@/lib/archive/time-zone";
import type { SearchQuery } from "@/lib/search/search-query";
import type { FoundTerm } from "@/lib/search/search-result";
import { listArticleTexts, type StoredText } from "./article-text";
import type { Database } from "./database";
import { listArticleSummaries } from "./list-article-summaries";
import { listByTime } from "./list-places";
import type { NamedValue } from "./named-values";
import { readAtOnce } from "./read-at-once";
import { resolveQuery } from "./resolve-query";

/** An article with its text, and when that was stored. */
export type FeedArticle = { summary: ArticleSummary; text: StoredText; storedAt: string };

/** What a list finds, the newest first, with how its search was read. */
export type FeedList = { query: SearchQuery; terms: FoundTerm[]; chosen: NamedValue[]; articles: FeedArticle[] };

const LONGEST_MS = 5_000;

/** The newest articles that match all of a search, with their texts: as many statements however many there are. */
export async function listFeedArticles(
  db: Database,
  asked: SearchQuery,
  { limit, timezone }: { limit: number; timezone: string },
): Promise<FeedList> {
  return readAtOnce(db, LONGEST_MS, async (tx) => {
    const resolved = await resolveQuery(tx, { ...asked, sort: "newest", page: 1 });
    const places = await listByTime(tx, resolved, { after: null, offset: 0, limit });
    const ids = places.map(({ id }) => id);
    const summaries = await listArticleSummaries(tx, ids, timezone);
    const texts = await listArticleTexts(tx, ids);
    const stored = await tx.article.findMany({ where: { id: { in: ids } }, select: { id: true, revisedAt: true } });
    const storedAt = new Map(stored.map(({ id, revisedAt }) => [id, instantIn(timezone, revisedAt)]));
    const articles = summaries.flatMap((summary, at): FeedArticle[] => {
      const id = ids[at] ?? 0;
      const text = texts.get(id);
      return text ? [{ summary, text, storedAt: storedAt.get(id) ?? "" }] : [];
    });
    return { query: resolved.query, terms: resolved.written, chosen: resolved.chosen, articles };
  });
}
