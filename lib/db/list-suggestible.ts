import { type SuggestionEntry, toSuggestionEntry } from "@/lib/search/suggest-names";
import type { Database } from "./database";
import { FILTER_BASES_SQL } from "./filter-bases";
import { Prisma } from "./generated/client";

type Row = {
  kind: string;
  slug: string;
  nameEn: string | null;
  nameZh: string | null;
  names: (string | null)[];
  count: number;
};

/** Every entity and outlet that articles name, with all its names, and every topic. */
export async function listSuggestible(db: Database): Promise<SuggestionEntry[]> {
  const rows = await db.$queryRaw<Row[]>(Prisma.sql`
    SELECT e.kind::text AS kind, e.slug, e."nameEn", e."nameZh", c.count,
      ARRAY(SELECT n.folded FROM "EntityName" n WHERE n."entityId" = e.id) AS names
    FROM (SELECT "entityId", count(*)::int AS count FROM "ArticleEntity" WHERE basis IN (${FILTER_BASES_SQL}) GROUP BY 1) c
    JOIN "Entity" e ON e.id = c."entityId"
    UNION ALL
    SELECT 'outlet', o.slug, coalesce(o."nameEn", o.name), coalesce(o."nameZh", o.name), c.count,
      ARRAY[o.name, o."nameEn", o."nameZh"]
    FROM (SELECT "outletId", count(*)::int AS count FROM "Article" WHERE listed GROUP BY 1) c
    JOIN "Outlet" o ON o.id = c."outletId"
    UNION ALL
    SELECT 'topic', t.slug, t.title, t.title, c.count, ARRAY[t.title]
    FROM (SELECT r."topicId", count(*)::int AS count FROM "ArticleTopic" r JOIN "Article" a ON a.id = r."articleId"
          WHERE a.listed GROUP BY 1) c
    JOIN "Topic" t ON t.id = c."topicId"`);
  return rows.map(({ kind, slug, nameEn, nameZh, names, count }) =>
    toSuggestionEntry(
      { kind, slug, count, names: { en: nameEn, zh: nameZh } },
      names.filter((name) => name !== null),
    ),
  );
}
