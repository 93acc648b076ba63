import { articleTag, entityTag } from "@/lib/archive/cache-tag";
import type { RelatedArticle } from "@/lib/archive/surroundings";
import type { Database } from "./database";
import { FILTER_BASES_SQL } from "./filter-bases";
import { Prisma } from "./generated/client";
import { NAMED_ARTICLE_SQL, type NamedArticleRow, toNamedArticle } from "./named-article-sql";
import { type EntityRow, toEntityRef } from "./to-entity-ref";

const MOST = 5;
/** An entity that more articles name than this tells nothing of any one of them, … */
const MOST_NAMING = 200;
/** … nor does one that half of a small archive names. An archive is small below this many articles. */
const SMALL = 2 * MOST_NAMING;
/** Of an article that names more, the rarest are looked at: a page can be kept under so many tags. */
const MOST_TELLING = 40;
/** A band that more articles have is of a phrase that everybody uses. */
export const MOST_OF_A_BAND = 50;
/** What a band in common is worth, as a part of an entity that no other articles name. */
const BAND_WEIGHT = 0.25;
/** As many that have most in common are looked at for near-duplicates. */
const MOST_COMPARED = 100;
const SHOWN_SHARED = 3;

type RelatedRow = NamedArticleRow & { shared: EntityRow[]; sharedCount: number; bands: number };
type Found = { size: number; telling: { kind: string; slug: string }[]; related: RelatedRow[] };

/**
 * The articles that have most in common with one: rare entities that both name, each worth the more the fewer name it, and
 * long passages in the same words. Near-duplicates are left out, and of several that are one another's the nearest
 * stands for all. `tags`: what has to change before the answer can be another. One query.
 */
export async function listRelated(
  db: Database,
  slug: string,
  timezone: string,
): Promise<{ related: RelatedArticle[]; tags: string[] }> {
  const [found] = await db.$queryRaw<Found[]>(Prisma.sql`
    WITH own AS MATERIALIZED (SELECT id FROM "Article" WHERE slug = ${slug} AND listed),
    archive AS MATERIALIZED (SELECT count(*)::int AS size FROM (SELECT 1 FROM "Article" WHERE listed LIMIT ${SMALL}) s),
    telling AS MATERIALIZED (
      SELECT c."entityId", n.count FROM own JOIN "ArticleEntity" c ON c."articleId" = own.id CROSS JOIN archive
      CROSS JOIN LATERAL (SELECT count(*)::int AS count FROM (
        SELECT 1 FROM "ArticleEntity" x WHERE x."entityId" = c."entityId" AND x.basis IN (${FILTER_BASES_SQL})
        LIMIT ${MOST_NAMING + 1}) s) n
      WHERE c.basis IN (${FILTER_BASES_SQL}) AND n.count <= greatest(1, archive.size / 2) AND n.count <= ${MOST_NAMING}
      ORDER BY n.count, c."entityId" LIMIT ${MOST_TELLING}
    ), sharing AS (
      SELECT x."articleId" AS id, sum(1 / log(2.0, 1 + t.count)) AS weight,
        array_agg(t."entityId" ORDER BY t.count, t."entityId") AS entities
      FROM telling t JOIN "ArticleEntity" x ON x."entityId" = t."entityId" AND x.basis IN (${FILTER_BASES_SQL})
      WHERE x."articleId" <> (SELECT id FROM own) GROUP BY x."articleId"
    ), bands AS (
      SELECT d."articleId" AS id, count(*)::int AS bands
      FROM (SELECT DISTINCT unnest(s.bands) AS band FROM own JOIN "StorySignature" s ON s."articleId" = own.id) b
      CROSS JOIN LATERAL (
        SELECT f."articleId", count(*) OVER () AS having_it FROM (
          SELECT "articleId" FROM "DuplicateBand" WHERE band = b.band LIMIT ${MOST_OF_A_BAND + 1}) f) d
      WHERE d.having_it <= ${MOST_OF_A_BAND} AND d."articleId" <> (SELECT id FROM own) GROUP BY d."articleId"
    ), candidates AS MATERIALIZED (
      SELECT id, s.entities, coalesce(b.bands, 0) AS bands,
        coalesce(s.weight, 0) + ${BAND_WEIGHT}::float8 * coalesce(b.bands, 0) AS score
      FROM sharing s FULL JOIN bands b USING (id) ORDER BY 4 DESC, id DESC LIMIT ${MOST_COMPARED}
    ), scored AS (
      SELECT c.*, a."sortAt", g."groupId"
      FROM candidates c
      -- Each looked up: PostgreSQL takes the candidates to be many, and would read every article.
      CROSS JOIN LATERAL (SELECT a."sortAt" FROM "Article" a WHERE a.id = c.id AND a.listed OFFSET 0) a
      LEFT JOIN LATERAL (SELECT d."groupId" FROM "DuplicateGroup" d WHERE d."articleId" = c.id OFFSET 0) g ON true
      WHERE g."groupId" IS DISTINCT FROM (
        SELECT coalesce((SELECT "groupId" FROM "DuplicateGroup" d WHERE d."articleId" = own.id), 0) FROM own)
    ), picked AS (
      SELECT * FROM (
        SELECT *, row_number() OVER (PARTITION BY coalesce("groupId", -id) ORDER BY score DESC, "sortAt" DESC, id DESC) AS place
        FROM scored) s
      WHERE place = 1 ORDER BY score DESC, "sortAt" DESC, id DESC LIMIT ${MOST}
    )
    SELECT (SELECT size FROM archive) AS size,
      (SELECT coalesce(json_agg(json_build_object('kind', e.kind, 'slug', e.slug)), '[]')
        FROM telling t JOIN "Entity" e ON e.id = t."entityId") AS telling,
      (SELECT coalesce(json_agg(r.one ORDER BY r.score DESC, r."sortAt" DESC, r.id DESC), '[]') FROM (
        SELECT p.id, p.score, p."sortAt", ${NAMED_ARTICLE_SQL}::jsonb || jsonb_build_object(
          'bands', p.bands, 'sharedCount', coalesce(cardinality(p.entities), 0), 'shared', (
            SELECT coalesce(json_agg(json_build_object('kind', e.kind, 'slug', e.slug, 'code', e.code, 'nameEn', e."nameEn",
              'nameZh', e."nameZh") ORDER BY n), '[]')
            FROM unnest(p.entities[1:${SHOWN_SHARED}]) WITH ORDINALITY AS s(id, n) JOIN "Entity" e ON e.id = s.id)) AS one
        FROM picked p JOIN "Article" a ON a.id = p.id) r) AS related`);
  if (!found) return { related: [], tags: [] };
  const related = found.related.map(
    (row): RelatedArticle => ({
      ...toNamedArticle(row, timezone),
      shared: row.shared.map(toEntityRef),
      moreShared: row.sharedCount - row.shared.length,
      isAlike: row.bands > 0,
    }),
  );
  const tags = [...found.telling.map(entityTag), ...related.map((one) => articleTag(one.slug))];
  // What half of a small archive is changes with every article of it.
  return { related, tags: found.size < SMALL ? ["archive", ...tags] : tags };
}
