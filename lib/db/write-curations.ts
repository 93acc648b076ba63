import type { CuratedArticle } from "@/lib/registry/registry";
import type { Database } from "./database";
import { Prisma } from "./generated/client";
import { insertRows } from "./insert-rows";
import { listArticleTags } from "./list-article-tags";

/**
 * Makes the archive's articles as the curator states them: retired slugs, what is known besides the text, what is
 * withdrawn. Answers with the slugs that name no article, and the tags of what changed. To do it again changes nothing.
 */
export async function writeCurations(
  db: Database,
  stated: readonly CuratedArticle[],
): Promise<{ unknown: CuratedArticle[]; tags: string[] }> {
  const renamed = await retireSlugs(db, stated);
  const rows = await db.article.findMany({
    where: { slug: { in: stated.map(({ slug }) => slug) } },
    select: { id: true, slug: true },
  });
  const idOf = new Map(rows.map(({ id, slug }) => [slug, id]));
  const known = stated
    .flatMap((article) => ({ article, id: idOf.get(article.slug) ?? 0 }))
    .filter(({ id }) => id !== 0);
  const curated = await replaceCurations(db, known);
  // Read while what is about to be unlisted is still connected.
  const tagsBefore = await listArticleTags(db, [...renamed, ...curated]);
  const relisted = await relist(db);
  const changed = [...new Set([...renamed, ...curated, ...relisted])];
  const tags = [...new Set([...tagsBefore, ...(await listArticleTags(db, changed))])];
  return { unknown: stated.filter(({ slug }) => !idOf.has(slug)), tags };
}

/**
 * A slug that an article had leads to it for ever. One that is another article's merges that one into it, until the
 * curator no longer says so. Answers with the articles that are found elsewhere now.
 */
async function retireSlugs(db: Database, stated: readonly CuratedArticle[]): Promise<number[]> {
  const pairs = stated.flatMap(({ slug, formerly }) => formerly.map((former) => ({ slug, former })));
  const wanted = Prisma.sql`json_to_recordset(${JSON.stringify(pairs)}::json) AS r(slug text, former text)`;
  const renamed = await db.$queryRaw<{ id: number }[]>(Prisma.sql`
    UPDATE "Article" a SET slug = r.slug FROM (
      SELECT DISTINCT ON (r.slug) r.slug, o.id FROM ${wanted} JOIN "Article" o ON o.slug = r.former ORDER BY r.slug, o.id
    ) r
    WHERE a.id = r.id AND NOT EXISTS (SELECT 1 FROM "Article" o WHERE o.slug = r.slug) RETURNING a.id`);
  const unmerged = await db.$queryRaw<{ id: number }[]>(Prisma.sql`
    DELETE FROM "RetiredSlug" s USING "Article" a, "Article" target
    WHERE a.slug = s.slug AND target.id = s."articleId"
      AND NOT EXISTS (SELECT 1 FROM ${wanted} WHERE r.former = s.slug AND r.slug = target.slug) RETURNING a.id`);
  const retired = await db.$queryRaw<{ slug: string; articleId: number }[]>(Prisma.sql`
    INSERT INTO "RetiredSlug" (slug, "articleId")
    SELECT r.former, a.id FROM ${wanted} JOIN "Article" a ON a.slug = r.slug
    ON CONFLICT (slug) DO UPDATE SET "articleId" = excluded."articleId"
    WHERE "RetiredSlug"."articleId" <> excluded."articleId" RETURNING slug, "articleId"`);
  const merged = await db.article.findMany({
    where: { slug: { in: retired.map(({ slug }) => slug) } },
    select: { id: true },
  });
  const found = retired.map(({ articleId }) => articleId);
  return [...new Set([...found, ...[...renamed, ...unmerged, ...merged].map(({ id }) => id)])];
}

/** Replaces what is known of articles and answers with those of which something else is known now. */
async function replaceCurations(
  db: Database,
  known: readonly { article: CuratedArticle; id: number }[],
): Promise<number[]> {
  const ids = known.map(({ id }) => id);
  const dropped = await db.$queryRaw<{ articleId: number }[]>(
    Prisma.sql`DELETE FROM "Curation" WHERE NOT ("articleId" = ANY(${ids})) RETURNING "articleId"`,
  );
  const before = new Map((await db.curation.findMany()).map((row) => [row.articleId, JSON.stringify(row)]));
  const rows = known
    .map(({ article, id }) => ({
      articleId: id,
      titleEn: article.titles.en,
      titleZh: article.titles.zh,
      sourceUrl: article.sourceUrl,
      rights: article.rights,
      note: article.note,
      withdrawnOn: article.withdrawn?.on ?? null,
      withdrawnReason: article.withdrawn?.reason ?? null,
    }))
    .filter((row) => before.get(row.articleId) !== JSON.stringify(row));
  await insertRows(
    db,
    "Curation",
    CURATION_COLUMNS,
    rows,
    `ON CONFLICT ("articleId") DO UPDATE SET ("titleEn", "titleZh", "sourceUrl", rights, note, "withdrawnOn", "withdrawnReason")
       = (excluded."titleEn", excluded."titleZh", excluded."sourceUrl", excluded.rights, excluded.note,
          excluded."withdrawnOn", excluded."withdrawnReason")`,
  );
  return [...dropped, ...rows].map(({ articleId }) => articleId);
}

const CURATION_COLUMNS = {
  articleId: "int",
  titleEn: "text",
  titleZh: "text",
  sourceUrl: "text",
  rights: "text",
  note: "text",
  withdrawnOn: "text",
  withdrawnReason: "text",
};

/** Unlists what is withdrawn or merged, with its connections; lists what no longer is, and connects it again. */
async function relist(db: Database): Promise<number[]> {
  const changed = await db.$queryRaw<{ id: number; listed: boolean }[]>(Prisma.sql`
    WITH gone AS (
      SELECT "articleId" AS id FROM "Curation" WHERE "withdrawnOn" IS NOT NULL
      UNION SELECT a.id FROM "RetiredSlug" s JOIN "Article" a ON a.slug = s.slug
    )
    UPDATE "Article" a SET listed = NOT a.listed
    WHERE (NOT a.listed AND a.id NOT IN (SELECT id FROM gone)) OR (a.listed AND a.id IN (SELECT id FROM gone))
    RETURNING a.id, a.listed`);
  const ids = changed.map(({ id }) => id);
  if (ids.length === 0) return [];
  await db.articleEntity.deleteMany({ where: { articleId: { in: ids } } });
  const listed = changed.flatMap(({ id, listed: isListed }) => (isListed ? id : []));
  await db.$executeRaw(Prisma.sql`
    WITH RECURSIVE connected AS (
      SELECT "articleId", "entityId", basis, FALSE AS inherited FROM "Mention" WHERE "articleId" = ANY(${listed})
      UNION ALL
      SELECT c."articleId", e."partOfId", c.basis, TRUE FROM connected c JOIN "Entity" e ON e.id = c."entityId"
      WHERE e."partOfId" IS NOT NULL
    )
    INSERT INTO "ArticleEntity" ("articleId", "entityId", basis, inherited, mentions)
    SELECT "articleId", "entityId", min(basis), bool_and(inherited), count(*) FILTER (WHERE NOT inherited)
    FROM connected GROUP BY "articleId", "entityId"`);
  return ids;
}
