import type { Mark } from "@/lib/archive/article";
import type { Field } from "@/lib/archive/mention";
import type { NamingArticle, NamingSentence, SentencePlace } from "@/lib/archive/sentence";
import type { Database } from "./database";
import { FILTER_BASES_SQL } from "./filter-bases";
import type { FoundEntity } from "./find-entity";
import { Prisma } from "./generated/client";
import { listArticleSummaries } from "./list-article-summaries";

type Options = {
  timezone: string;
  /** Go on after this sentence; its cost does not grow with depth. */
  after: SentencePlace | null;
  /** At most as many articles, … */
  articles: number;
  /** … as many sentences of each, … */
  each: number;
  /** … and as many in all. */
  limit: number;
};

export type NamingArticles = { items: NamingArticle[]; next: SentencePlace | null };

type Row = {
  articleId: number;
  sortAt: string;
  position: number;
  field: Field;
  group: number | null;
  bullet: string | null;
  text: string;
  marks: Mark[];
};

/**
 * The sentences that name an entity or a part of it, newest first, under their articles: two queries. `next` is the
 * last one shown where more follow.
 */
export async function listNamingArticles(
  db: Database,
  found: Pick<FoundEntity, "id" | "parts">,
  { timezone, after, articles, each, limit }: Options,
): Promise<NamingArticles> {
  // Every article that is asked for has a sentence, so one article more than is shown tells whether more follow.
  const rows = await listRows(db, found, after, articles + 1);
  const ids = [...new Set(rows.map(({ articleId }) => articleId))];
  const shown = ids.slice(0, articles);
  const summaries = await listArticleSummaries(db, shown, timezone);
  const items: NamingArticle[] = [];
  let left = limit;
  for (const [index, article] of summaries.entries()) {
    const own = rows.filter(({ articleId }) => articleId === shown[index]);
    const sentences = own.slice(0, Math.min(each, left)).map(toSentence);
    left -= sentences.length;
    if (sentences.length > 0) items.push({ article, sentences, more: own.length - sentences.length });
  }
  const last = items.at(-1);
  const follows = ids.length > items.length || (last?.more ?? 0) > 0;
  return { items, next: (follows && last?.sentences.at(-1)?.place) || null };
}

function toSentence({ articleId, sortAt, position, ...sentence }: Row): NamingSentence {
  return { ...sentence, place: { sortAt, articleId, position } };
}

async function listRows(
  db: Database,
  { id, parts }: Pick<FoundEntity, "id" | "parts">,
  after: SentencePlace | null,
  articles: number,
): Promise<Row[]> {
  const from = after
    ? Prisma.sql`(a."sortAt", a.id) <= (${after.sortAt}::timestamp, ${after.articleId}::int)`
    : Prisma.sql`TRUE`;
  const beyond = after
    ? Prisma.sql`n."articleId" <> ${after.articleId} OR n.position > ${after.position}`
    : Prisma.sql`TRUE`;
  // One article more: the one that the place lies in may have no sentence left.
  const rows = await db.$queryRaw<Row[]>(Prisma.sql`
    WITH newest AS MATERIALIZED (
      SELECT a.id, a."sortAt" FROM "ArticleEntity" c JOIN "Article" a ON a.id = c."articleId"
      WHERE c."entityId" = ${id} AND c.basis IN (${FILTER_BASES_SQL}) AND ${from}
      ORDER BY a."sortAt" DESC, a.id DESC LIMIT ${articles + 1}
    ), named AS (
      SELECT m."articleId", w."sortAt", m.field, m."groupNumber", m."bulletKey", min(m.position) AS position,
        json_agg(json_build_object('start', m.start, 'end', m."end") ORDER BY m.start) AS marks
      FROM newest w JOIN "Mention" m ON m."articleId" = w.id
      WHERE m."entityId" = ANY(${parts}) AND m.basis IN (${FILTER_BASES_SQL})
      GROUP BY m."articleId", w."sortAt", m.field, m."groupNumber", m."bulletKey"
    )
    SELECT n."articleId", to_char(n."sortAt", 'YYYY-MM-DD"T"HH24:MI:SS') AS "sortAt", n.position, n.field,
      n."groupNumber" AS "group", n."bulletKey" AS bullet, n.marks,
      CASE n.field WHEN 'title' THEN a.title WHEN 'viewpoint' THEN a.viewpoint WHEN 'heading' THEN g.heading
        ELSE b.text END AS text
    FROM named n JOIN "Article" a ON a.id = n."articleId"
    LEFT JOIN "Group" g ON g."articleId" = n."articleId" AND g.number = n."groupNumber"
    LEFT JOIN "Bullet" b ON b."articleId" = n."articleId" AND b.key = n."bulletKey"
    WHERE ${beyond}
    ORDER BY n."sortAt" DESC, n."articleId" DESC, n.position`);
  return rows;
}

/** How many sentences, titles and headings name an entity or a part of it, in the articles that are listed. */
export async function countNamingSentences(
  db: Database,
  { id, parts }: Pick<FoundEntity, "id" | "parts">,
): Promise<number> {
  const rows = await db.$queryRaw<{ count: number }[]>(Prisma.sql`
    SELECT count(*)::int AS count FROM (
      SELECT DISTINCT m."articleId", m.field, m."groupNumber", m."bulletKey"
      FROM "ArticleEntity" c JOIN "Mention" m ON m."articleId" = c."articleId"
      WHERE c."entityId" = ${id} AND c.basis IN (${FILTER_BASES_SQL})
        AND m."entityId" = ANY(${parts}) AND m.basis IN (${FILTER_BASES_SQL})
    ) s`);
  return rows[0]?.count ?? 0;
}
