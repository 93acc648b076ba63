import type { CuratedArticle, HeldArticles } from "@/lib/registry/registry";
import type { CuratorChanges, DoneAct } from "./curator-changes";
import type { Database } from "./database";
import { FILTER_BASES_SQL } from "./filter-bases";
import { Prisma } from "./generated/client";
import { insertRows } from "./insert-rows";
import { listPlacedArticleTags } from "./list-article-tags";
import { type HeldIds, listHeldArticles, notHeld } from "./list-held-articles";
import { retireSlugs } from "./retire-slugs";

export type WrittenCurations = {
  /** Those that name no article. */
  unknown: CuratedArticle[];
  /** The tags of what changed. */
  tags: string[];
  acts: DoneAct[];
};

/**
 * Makes the archive's articles as the curator states them: retired slugs, what is known besides the text, what is
 * withdrawn. What was last known of `held` articles stays. To do it again changes nothing.
 */
export async function writeCurations(
  db: Database,
  stated: readonly CuratedArticle[],
  held: HeldArticles,
): Promise<WrittenCurations> {
  const heldIds = await listHeldArticles(db, held);
  const retired = await retireSlugs(db, stated, heldIds);
  const rows = await db.article.findMany({
    where: { slug: { in: stated.map(({ slug }) => slug) } },
    select: { id: true, slug: true },
  });
  const idOf = new Map(rows.map(({ id, slug }) => [slug, id]));
  const known = stated
    .flatMap((article) => ({ article, id: idOf.get(article.slug) ?? 0 }))
    .filter(({ id }) => id !== 0);
  const curated = await replaceCurations(db, known, heldIds);
  // Read while what is about to be unlisted is still connected.
  const tagsBefore = await listPlacedArticleTags(db, [...retired.changed, ...curated.changed]);
  const relisted = await relist(db);
  const changed = [...new Set([...retired.changed, ...curated.changed, ...relisted])];
  const tags = [...new Set([...tagsBefore, ...(await listPlacedArticleTags(db, changed))])];
  const unknown = stated.filter(({ slug }) => !idOf.has(slug));
  return { unknown, tags, acts: [...retired.acts, ...curated.acts] };
}

/** Replaces what is known of articles. `changed` are those of which something else is known now. */
async function replaceCurations(
  db: Database,
  known: readonly { article: CuratedArticle; id: number }[],
  held: HeldIds,
): Promise<CuratorChanges> {
  const before = new Map((await db.curation.findMany()).map((row) => [row.articleId, row]));
  const ids = known.map(({ id }) => id);
  const dropped = await db.$queryRaw<{ articleId: number; slug: string; withdrawnOn: string | null }[]>(Prisma.sql`
    DELETE FROM "Curation" c USING "Article" a
    WHERE a.id = c."articleId" AND NOT (c."articleId" = ANY(${ids})) AND ${notHeld('c."articleId"', held)}
    RETURNING c."articleId", a.slug, c."withdrawnOn"`);
  const restored = dropped.filter(({ withdrawnOn }) => withdrawnOn !== null);
  const acts = restored.map(({ slug }): DoneAct => ({ act: "restored", slug, former: null, stated: null }));
  const changed = known.flatMap(({ article, id }) => {
    const row = {
      articleId: id,
      titleEn: article.titles.en,
      titleZh: article.titles.zh,
      sourceUrl: article.sourceUrl,
      rights: article.rights,
      note: article.note,
      withdrawnOn: article.withdrawn?.on ?? null,
      withdrawnReason: article.withdrawn?.reason ?? null,
    };
    const was = before.get(id);
    if (JSON.stringify(was) === JSON.stringify(row)) return [];
    const [wasWithdrawn, isWithdrawn] = [was, row].map((one) => (one?.withdrawnOn ?? null) !== null);
    if (isWithdrawn && !wasWithdrawn) {
      const { path, places } = article;
      acts.push({ act: "withdrawn", slug: article.slug, former: null, stated: { path, span: places.withdrawn } });
    } else if (wasWithdrawn && !isWithdrawn) {
      acts.push({ act: "restored", slug: article.slug, former: null, stated: null });
    }
    return [row];
  });
  await insertRows(
    db,
    "Curation",
    CURATION_COLUMNS,
    changed,
    `ON CONFLICT ("articleId") DO UPDATE SET ("titleEn", "titleZh", "sourceUrl", rights, note, "withdrawnOn", "withdrawnReason")
       = (excluded."titleEn", excluded."titleZh", excluded."sourceUrl", excluded.rights, excluded.note,
          excluded."withdrawnOn", excluded."withdrawnReason")`,
  );
  return { changed: [...dropped, ...changed].map(({ articleId }) => articleId), acts };
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

/** The articles that are withdrawn, or merged into another. */
const GONE = Prisma.sql`
  SELECT "articleId" AS id FROM "Curation" WHERE "withdrawnOn" IS NOT NULL
  UNION SELECT a.id FROM "RetiredSlug" s JOIN "Article" a ON a.slug = s.slug`;

/**
 * Unlists what is withdrawn or merged, with its connections; lists what no longer is, and connects it again. What has no
 * text here waits for it: the files that gave it are read again.
 */
async function relist(db: Database): Promise<number[]> {
  await db.$executeRaw(Prisma.sql`
    UPDATE "SourceFile" f SET sha256 = '', stamp = '' FROM "Article" a
    WHERE NOT a.listed AND a.original = '' AND f.digests @> ARRAY[a.digest] AND f.sha256 <> ''
      AND a.id NOT IN (SELECT id FROM (${GONE}) gone)`);
  const changed = await db.$queryRaw<{ id: number; listed: boolean }[]>(Prisma.sql`
    WITH gone AS (${GONE})
    UPDATE "Article" a SET listed = NOT a.listed
    WHERE (NOT a.listed AND a.original <> '' AND a.id NOT IN (SELECT id FROM gone)) OR (a.listed AND a.id IN (SELECT id FROM gone))
    RETURNING a.id, a.listed`);
  const ids = changed.map(({ id }) => id);
  if (ids.length === 0) return [];
  await db.articleEntity.deleteMany({ where: { articleId: { in: ids } } });
  for (const table of ["Figure", "FigureScope"]) {
    await db.$executeRaw(Prisma.sql`
      UPDATE ${Prisma.raw(`"${table}"`)} f SET listed = a.listed FROM "Article" a
      WHERE a.id = f."articleId" AND a.id = ANY(${ids})`);
  }
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
  await db.$executeRaw(Prisma.sql`
    UPDATE "Article" a SET "entityIds" = ARRAY(
      SELECT c."entityId" FROM "ArticleEntity" c
      WHERE c."articleId" = a.id AND c.basis IN (${FILTER_BASES_SQL}) ORDER BY c."entityId")
    WHERE a.id = ANY(${ids})`);
  return ids;
}
