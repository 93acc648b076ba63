import type { CuratedArticle } from "@/lib/registry/registry";
import type { CuratorChanges, DoneAct } from "./curator-changes";
import type { Database } from "./database";
import { Prisma } from "./generated/client";
import { type HeldIds, notHeld } from "./list-held-articles";

/**
 * A slug that an article had leads to it for ever. One that is another article's merges that one into it, until the
 * curator no longer says so. `changed` are the articles that are found elsewhere now.
 */
export async function retireSlugs(
  db: Database,
  stated: readonly CuratedArticle[],
  held: HeldIds,
): Promise<CuratorChanges> {
  const pairs = stated.flatMap(({ slug, formerly }) => formerly.map((former) => ({ slug, former })));
  const wanted = Prisma.sql`json_to_recordset(${JSON.stringify(pairs)}::json) AS r(slug text, former text)`;
  const renamed = await db.$queryRaw<{ id: number; slug: string; former: string }[]>(Prisma.sql`
    UPDATE "Article" a SET slug = r.slug FROM (
      SELECT DISTINCT ON (r.slug) r.slug, r.former, o.id FROM ${wanted} JOIN "Article" o ON o.slug = r.former
      ORDER BY r.slug, o.id
    ) r
    WHERE a.id = r.id AND NOT EXISTS (SELECT 1 FROM "Article" o WHERE o.slug = r.slug) RETURNING a.id, r.slug, r.former`);
  const parted = await db.$queryRaw<{ id: number; slug: string; former: string }[]>(Prisma.sql`
    DELETE FROM "RetiredSlug" s USING "Article" a, "Article" target
    WHERE a.slug = s.slug AND target.id = s."articleId" AND ${notHeld("a.id", held)} AND ${notHeld("target.id", held)}
      AND NOT EXISTS (SELECT 1 FROM ${wanted} WHERE r.former = s.slug AND r.slug = target.slug)
    RETURNING a.id, target.slug, a.slug AS former`);
  const retired = await db.$queryRaw<{ former: string; slug: string; articleId: number; merged: number | null }[]>(
    Prisma.sql`
    WITH retired AS (
      INSERT INTO "RetiredSlug" (slug, "articleId")
      SELECT r.former, a.id FROM ${wanted} JOIN "Article" a ON a.slug = r.slug
      ON CONFLICT (slug) DO UPDATE SET "articleId" = excluded."articleId"
      WHERE "RetiredSlug"."articleId" <> excluded."articleId" RETURNING slug, "articleId"
    )
    SELECT r.slug AS former, r."articleId", a.slug, o.id AS merged
    FROM retired r JOIN "Article" a ON a.id = r."articleId" LEFT JOIN "Article" o ON o.slug = r.slug ORDER BY r.slug`,
  );
  const changed = [...renamed, ...parted].map(({ id }) => id);
  for (const { articleId, merged } of retired) changed.push(articleId, ...(merged === null ? [] : [merged]));
  const acts = retired.map(({ slug, former, merged }): DoneAct => {
    const isRenaming = renamed.some((one) => one.slug === slug && one.former === former);
    const act = isRenaming ? "renamed" : merged === null ? "redirected" : "merged";
    return { act, slug, former, stated: placeOfFormer(stated, slug, former) };
  });
  // What is merged into another article than before was never by itself.
  const formers = new Set(retired.map(({ former }) => former));
  for (const { slug, former } of parted) {
    if (!formers.has(former)) acts.push({ act: "parted", slug, former, stated: null });
  }
  return { changed: [...new Set(changed)], acts };
}

function placeOfFormer(stated: readonly CuratedArticle[], slug: string, former: string): DoneAct["stated"] {
  const entry = stated.find((one) => one.slug === slug && one.formerly.includes(former));
  return entry ? { path: entry.path, span: entry.places.formerly[entry.formerly.indexOf(former)] ?? entry.span } : null;
}
