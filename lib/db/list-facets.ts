import { FILTERS, type FilterName } from "@/lib/search/search-query";
import type { Facets } from "@/lib/search/search-result";
import { articleConditions } from "./article-conditions";
import type { Database } from "./database";
import { FILTER_BASES_SQL } from "./filter-bases";
import { Prisma } from "./generated/client";
import type { ResolvedQuery } from "./resolve-query";

/** More values of one facet than a page shows; selected ones are kept whatever their place. */
const MOST_VALUES = 100;

type FacetRow = {
  facet: FilterName;
  id: number;
  slug: string;
  code: string | null;
  nameEn: string | null;
  nameZh: string | null;
  count: number;
};

/** How many articles of the result have each value, the most frequent first. One query. */
export async function listFacets(db: Database, resolved: ResolvedQuery): Promise<Facets> {
  const selected = (name: FilterName) => resolved.ids[name] ?? [];
  const selectedEntities = FILTERS.flatMap((name) => (name === "outlet" || name === "topic" ? [] : selected(name)));
  const rows = await db.$queryRaw<FacetRow[]>(Prisma.sql`
    WITH hit AS MATERIALIZED (SELECT a.id, a."outletId" FROM "Article" a WHERE ${articleConditions(resolved)}),
    counted AS (
      SELECT e.kind::text AS facet, e.id, e.slug, e.code, e."nameEn", e."nameZh", c.count
      FROM (
        SELECT "entityId", count(*)::int AS count FROM "ArticleEntity"
        WHERE "articleId" IN (SELECT id FROM hit) AND basis IN (${FILTER_BASES_SQL}) GROUP BY "entityId"
      ) c JOIN "Entity" e ON e.id = c."entityId"
      UNION ALL
      SELECT 'outlet', o.id, o.slug, NULL, coalesce(o."nameEn", o.name), coalesce(o."nameZh", o.name), c.count
      FROM (SELECT "outletId", count(*)::int AS count FROM hit WHERE "outletId" IS NOT NULL GROUP BY 1) c
      JOIN "Outlet" o ON o.id = c."outletId"
      UNION ALL
      SELECT 'topic', t.id, t.slug, NULL, t.title, t.title, c.count
      FROM (SELECT "topicId", count(*)::int AS count FROM "ArticleTopic"
            WHERE "articleId" IN (SELECT id FROM hit) GROUP BY 1) c
      JOIN "Topic" t ON t.id = c."topicId"
    ), placed AS (
      SELECT *, row_number() OVER (PARTITION BY facet ORDER BY count DESC, slug) AS place FROM counted
    )
    SELECT facet, id, slug, code, "nameEn", "nameZh", count FROM placed
    WHERE place <= ${MOST_VALUES}
       OR (facet = 'outlet' AND id = ANY(${selected("outlet")}))
       OR (facet = 'topic' AND id = ANY(${selected("topic")}))
       OR (facet NOT IN ('outlet', 'topic') AND id = ANY(${selectedEntities}))
    ORDER BY facet, count DESC, slug`);
  const facets = Object.fromEntries(FILTERS.map((name) => [name, []])) as unknown as Facets;
  for (const row of rows) {
    facets[row.facet].push({
      slug: row.slug,
      code: row.code,
      names: { en: row.nameEn, zh: row.nameZh },
      count: row.count,
      selected: selected(row.facet).includes(row.id),
    });
  }
  return facets;
}
