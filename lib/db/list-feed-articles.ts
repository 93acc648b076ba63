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

/** An article that the curator withdrew, and when the archive did so. */
export type WithdrawnArticle = { slug: string; at: string; reason: string };

/** What a list finds, the newest first, with how its search was read, and what was withdrawn last of all articles. */
export type FeedList = {
  query: SearchQuery;
  terms: FoundTerm[];
  chosen: NamedValue[];
  articles: FeedArticle[];
  withdrawn: WithdrawnArticle[];
};

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
    const withdrawn = await listWithdrawn(tx, { limit, timezone });
    return { query: resolved.query, terms: resolved.written, chosen: resolved.chosen, articles, withdrawn };
  });
}

/** The articles that were withdrawn last. */
async function listWithdrawn(
  db: Database,
  { limit, timezone }: { limit: number; timezone: string },
): Promise<WithdrawnArticle[]> {
  const rows = await db.curation.findMany({
    where: { withdrawnOn: { not: null } },
    select: { withdrawnReason: true, article: { select: { slug: true, changedAt: true } } },
    orderBy: { article: { changedAt: "desc" } },
    take: limit,
  });
  return rows.map(({ withdrawnReason, article }) => ({
    slug: article.slug,
    at: instantIn(timezone, article.changedAt),
    reason: withdrawnReason ?? "",
  }));
}
