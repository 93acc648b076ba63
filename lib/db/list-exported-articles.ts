import type { TopicRef } from "@/lib/archive/article";
import { instantIn } from "@/lib/archive/time-zone";
import type { ExportedArticle } from "@/lib/export/list/exported-article";
import type { Cursor } from "@/lib/search/cursor";
import type { SearchQuery } from "@/lib/search/search-query";
import { toArticleText } from "./article-text";
import { createGate } from "./create-gate";
import type { Database } from "./database";
import { Prisma } from "./generated/client";
import { listArticleSummaries } from "./list-article-summaries";
import { listByTime } from "./list-places";
import { readAtOnce } from "./read-at-once";
import { type ResolvedQuery, resolveQuery } from "./resolve-query";

/** The first articles come at once, the others in longer stretches. */
const FIRST = 50;
const STRETCH = 500;
const LONGEST_MS = 10_000;
/** As many stretches are read at once, of all exports: pages need connections too. */
const gate = createGate(3);

/**
 * All articles that match all of a search, in the order of time, a stretch at a time. Each stretch is a transaction of its
 * own that ends before it is told, so a reader who is slow, or stops, holds nothing of the database. What is added
 * meanwhile may be in it or not; nothing is in it twice.
 */
export async function* listExportedArticles(
  db: Database,
  asked: SearchQuery,
  timezone: string,
): AsyncGenerator<ExportedArticle[]> {
  const query: SearchQuery = { ...asked, sort: asked.sort === "oldest" ? "oldest" : "newest", page: 1 };
  let resolved: ResolvedQuery | null = null;
  let after: Cursor | null = null;
  for (let limit = FIRST; ; limit = STRETCH) {
    const from: Cursor | null = after;
    const { places, articles } = await gate(() =>
      readAtOnce(db, LONGEST_MS, async (tx) => {
        resolved ??= await resolveQuery(tx, query);
        const found = await listByTime(tx, resolved, { after: from, offset: 0, limit });
        const ids = found.map(({ id }) => id);
        return { places: found, articles: await readArticles(tx, ids, timezone) };
      }),
    );
    yield articles;
    after = places.at(-1) ?? null;
    if (places.length < limit) return;
  }
}

type GroupRow = { number: number; heading: string | null; citations: number[] };
type BulletRow = { key: string; groupNumber: number; text: string; citations: number[] };
type Row = {
  id: number;
  viewpoint: string | null;
  citations: number[];
  revision: number;
  revisedAt: Date;
  sourceUrl: string | null;
  rights: string | null;
  note: string | null;
  topics: TopicRef[] | null;
  groups: GroupRow[] | null;
  bullets: BulletRow[] | null;
};

/** Whole articles in the order of `ids`: two queries however many there are, and a row for each. */
async function readArticles(db: Database, ids: number[], timezone: string): Promise<ExportedArticle[]> {
  if (ids.length === 0) return [];
  const summaries = await listArticleSummaries(db, ids, timezone);
  const rows = await db.$queryRaw<Row[]>(Prisma.sql`
    SELECT a.id, a.viewpoint, a.citations, a.revision, a."revisedAt", c."sourceUrl", c.rights, c.note,
      (SELECT json_agg(json_build_object('slug', t.slug, 'title', t.title) ORDER BY t.id)
        FROM "ArticleTopic" x JOIN "Topic" t ON t.id = x."topicId" WHERE x."articleId" = a.id) AS topics,
      (SELECT json_agg(json_build_object('number', g.number, 'heading', g.heading, 'citations', g.citations)
          ORDER BY g.number) FROM "Group" g WHERE g."articleId" = a.id) AS groups,
      (SELECT json_agg(json_build_object('key', b.key, 'groupNumber', b."groupNumber", 'text', b.text,
          'citations', b.citations) ORDER BY b."groupNumber", b.position)
        FROM "Bullet" b WHERE b."articleId" = a.id) AS bullets
    FROM "Article" a LEFT JOIN "Curation" c ON c."articleId" = a.id WHERE a.id = ANY(${ids})`);
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  return summaries.flatMap((summary, at): ExportedArticle[] => {
    const row = rowOf.get(ids[at] ?? 0);
    if (!row) return [];
    return [
      {
        summary,
        text: toArticleText({ ...row, groups: row.groups ?? [], bullets: row.bullets ?? [] }),
        topics: row.topics ?? [],
        curated: { titles: summary.titles, sourceUrl: row.sourceUrl, rights: row.rights, note: row.note },
        revision: row.revision,
        storedAt: instantIn(timezone, row.revisedAt),
      },
    ];
  });
}
