import type { MonthCount } from "@/lib/archive/glance";
import type { RankingBasis } from "@/lib/search/cursor";
import { FILTERS, type FilterName } from "@/lib/search/search-query";
import type { FacetCounts, Facets } from "@/lib/search/search-result";
import { articleConditions, type Narrowing, narrowings, textConditions } from "./article-conditions";
import { connectedCount } from "./connected-count";
import type { Database } from "./database";
import { CONNECTED_BASES_SQL } from "./filter-bases";
import { Prisma } from "./generated/client";
import { notBefore } from "./list-places";
import type { ResolvedQuery } from "./resolve-query";

/** Where a large result is cut short. */
export type Bounds = {
  /** Of more articles than this only the newest are ranked; the others follow them, newest first. */
  ranked: number;
  /** Of more articles than `counted` only the newest, `countedOfMore`, are gone through, and the counts are marked. */
  counted: number;
  countedOfMore: number;
  /** Values of one facet, the most frequent; selected ones are kept whatever their place. */
  values: number;
};

export const BOUNDS: Bounds = { ranked: 2_000, counted: 50_000, countedOfMore: 20_000, values: 100 };

type FacetRow = {
  facet: FilterName | "date";
  id: number;
  slug: string;
  code: string | null;
  nameEn: string | null;
  nameZh: string | null;
  count: number;
  /** How many values the facet has, those included that are left out. */
  values: number;
};

/** What is known of a result before any of it is listed. */
export type Survey = FacetCounts & {
  total: number;
  /** How many of them are older near-duplicates of others of them. */
  duplicates: number;
  /** How many of them, or how many more, are only connected to a country that is asked for. */
  connected: number;
  /** The place of the last of the newest that are ranked; null where all are. */
  oldestRanked: RankingBasis["since"];
  /** Those that are ranked, as far as it was asked for them. */
  ranked: number[];
};

/** Which of the articles are to be ranked: the newest, or those that an earlier page's basis ranked. */
export type Ranked = { since: RankingBasis["since"] } | "newest" | "none";

/**
 * How many articles a query finds, exactly, and how many of them have each value. A facet that is chosen from is counted as
 * if nothing were chosen from it, so that a count tells what its value would add: one query more for each of those.
 */
export async function surveyArticles(
  db: Database,
  resolved: ResolvedQuery,
  ranked: Ranked,
  bounds: Bounds,
): Promise<Survey> {
  const chosen = narrowings(resolved);
  const others = FILTER_AND_DATE.filter((facet) => !chosen.some(({ name }) => name === facet));
  const counted = connectedCount(resolved);
  const connectedOf = (set: string) => (counted?.of === set ? counted.sql : Prisma.sql`0`);
  const sets = [
    { facets: others, conditions: articleConditions(resolved), connected: connectedOf("result") },
    ...chosen.map(({ name }) => ({
      facets: [name],
      conditions: conditionsBut(resolved, chosen, name),
      connected: connectedOf(name),
    })),
  ];
  // One after the other: a transaction has one connection.
  const surveys: SetSurvey[] = [];
  for (const [at, set] of sets.entries()) {
    surveys.push(await surveySet(db, resolved, set, at === 0 ? ranked : "none", bounds));
  }
  const rows = surveys.flatMap((survey) => survey.rows);
  const [result] = surveys;
  return {
    total: result?.total ?? 0,
    duplicates: result?.duplicates ?? 0,
    connected: surveys.reduce((sum, { connected }) => sum + connected, 0),
    oldestRanked: result?.oldestRanked ?? null,
    ranked: result?.ranked ?? [],
    facets: toFacets(rows, resolved),
    months: toMonths(rows),
    shortened: FILTERS.filter((name) =>
      rows.some(({ facet, values }) => facet === name && values > rows.filter((row) => row.facet === name).length),
    ),
    atLeast: surveys.some(({ total }) => total > bounds.counted),
  };
}

const FILTER_AND_DATE: readonly Narrowing["name"][] = [...FILTERS, "date"];

type CountedSet = { facets: readonly Narrowing["name"][]; conditions: Prisma.Sql; connected: Prisma.Sql };

function conditionsBut(resolved: ResolvedQuery, chosen: readonly Narrowing[], name: Narrowing["name"]): Prisma.Sql {
  const others = chosen.filter((each) => each.name !== name).map(({ condition }) => condition);
  return Prisma.join([textConditions(resolved), ...others], " AND ");
}

type SetSurvey = {
  rows: FacetRow[];
  total: number;
  duplicates: number;
  connected: number;
  oldestRanked: RankingBasis["since"];
  ranked: number[];
};

/**
 * All that is asked of a set of articles in one query, those to be ranked included: they lie all over the disk, and
 * finding them costs the most.
 */
async function surveySet(
  db: Database,
  { ids, query }: ResolvedQuery,
  set: CountedSet,
  ranked: Ranked,
  bounds: Bounds,
): Promise<SetSurvey> {
  const kinds = set.facets.filter((name) => name !== "outlet" && name !== "topic" && name !== "date");
  const parts: Prisma.Sql[] = [];
  if (kinds.length > 0) parts.push(entityCounts(kinds, query.connected));
  if (set.facets.includes("outlet")) parts.push(OUTLET_COUNTS);
  if (set.facets.includes("topic")) parts.push(TOPIC_COUNTS);
  if (set.facets.includes("date")) parts.push(MONTH_COUNTS);
  const selected = (name: FilterName) => ids[name] ?? [];
  const entities = FILTERS.flatMap((name) => (name === "outlet" || name === "topic" ? [] : selected(name)));
  const [survey] = await db.$queryRaw<
    {
      total: number;
      duplicates: number;
      connected: number;
      oldest: RankingBasis["since"];
      ranked: number[] | null;
      rows: FacetRow[] | null;
    }[]
  >(Prisma.sql`
    WITH found AS MATERIALIZED (
      SELECT a.id, a."outletId", a."publishedAt", a."sortAt", a."entityIds" FROM "Article" a WHERE ${set.conditions}
    ), edge AS MATERIALIZED (
      SELECT "sortAt", id FROM found WHERE (SELECT count(*) FROM found) > ${bounds.counted}
      ORDER BY "sortAt" DESC, id DESC LIMIT 1 OFFSET ${bounds.countedOfMore - 1}
    ), hit AS NOT MATERIALIZED (
      SELECT id, "outletId", "publishedAt", "entityIds" FROM found
      WHERE NOT EXISTS (SELECT 1 FROM edge) OR ("sortAt", id) >= (SELECT "sortAt", id FROM edge)
    ), counted AS (${Prisma.join(parts, " UNION ALL ")}),
    placed AS (
      SELECT *, row_number() OVER (PARTITION BY facet ORDER BY count DESC, slug) AS place,
        count(*) OVER (PARTITION BY facet)::int AS "values"
      FROM counted
    ), kept AS (
      SELECT facet, id, slug, code, "nameEn", "nameZh", count, "values" FROM placed
      WHERE place <= ${bounds.values} OR facet = 'date'
         OR (facet = 'outlet' AND id = ANY(${selected("outlet")}))
         OR (facet = 'topic' AND id = ANY(${selected("topic")}))
         OR (facet NOT IN ('outlet', 'topic') AND id = ANY(${entities}))
    ), ranked AS MATERIALIZED (${rankedOf(ranked, bounds.ranked)})
    SELECT (SELECT count(*)::int FROM found) AS total,
      (SELECT (count(*) - count(DISTINCT d."groupId"))::int FROM found f JOIN "DuplicateGroup" d ON d."articleId" = f.id) AS duplicates,
      ${set.connected} AS connected,
      (SELECT json_build_object('key', to_char(o."sortAt", 'YYYY-MM-DD"T"HH24:MI:SS'), 'id', o.id)
        FROM (SELECT "sortAt", id FROM ranked ORDER BY "sortAt", id LIMIT 1) o) AS oldest,
      (SELECT array_agg(id) FROM ranked) AS ranked,
      (SELECT json_agg(kept) FROM kept) AS rows`);
  const { total = 0, duplicates = 0, connected = 0, oldest = null } = survey ?? {};
  return {
    rows: survey?.rows ?? [],
    total,
    duplicates,
    connected,
    oldestRanked: total > bounds.ranked ? oldest : null,
    ranked: survey?.ranked ?? [],
  };
}

function rankedOf(ranked: Ranked, most: number): Prisma.Sql {
  if (ranked === "none") return Prisma.sql`SELECT id, "sortAt" FROM found WHERE FALSE`;
  if (ranked !== "newest") return Prisma.sql`SELECT a.id, a."sortAt" FROM found a WHERE ${notBefore(ranked.since)}`;
  return Prisma.sql`SELECT id, "sortAt" FROM found ORDER BY "sortAt" DESC, id DESC LIMIT ${most}`;
}

function entityCounts(kinds: readonly string[], connected: boolean): Prisma.Sql {
  const wanted = Prisma.join(kinds.map((kind) => Prisma.sql`${kind}::"EntityKind"`));
  // What an article is only connected to is not among its own, so none is counted twice.
  const also =
    connected && kinds.includes("country")
      ? Prisma.sql`UNION ALL SELECT e.id FROM hit JOIN "ArticleEntity" c ON c."articleId" = hit.id
          JOIN "Entity" e ON e.id = c."entityId" WHERE c.basis IN (${CONNECTED_BASES_SQL}) AND e.kind = 'country'`
      : Prisma.empty;
  return Prisma.sql`
    SELECT e.kind::text AS facet, e.id, e.slug, e.code, e."nameEn", e."nameZh", c.count FROM (
      SELECT x.id, count(*)::int AS count FROM (SELECT unnest("entityIds") AS id FROM hit ${also}) x GROUP BY 1
    ) c JOIN "Entity" e ON e.id = c.id WHERE e.kind IN (${wanted})`;
}

const OUTLET_COUNTS = Prisma.sql`
  SELECT 'outlet' AS facet, o.id, o.slug, NULL AS code, coalesce(o."nameEn", o.name) AS "nameEn",
    coalesce(o."nameZh", o.name) AS "nameZh", c.count
  FROM (SELECT "outletId", count(*)::int AS count FROM hit WHERE "outletId" IS NOT NULL GROUP BY 1) c
  JOIN "Outlet" o ON o.id = c."outletId"`;

const TOPIC_COUNTS = Prisma.sql`
  SELECT 'topic' AS facet, t.id, t.slug, NULL AS code, t.title AS "nameEn", t.title AS "nameZh", c.count
  FROM (SELECT r."topicId", count(*)::int AS count FROM "ArticleTopic" r
        WHERE r."articleId" = ANY(ARRAY(SELECT id FROM hit)) GROUP BY 1) c
  JOIN "Topic" t ON t.id = c."topicId"`;

const MONTH_COUNTS = Prisma.sql`
  SELECT 'date' AS facet, 0 AS id, to_char(month, 'YYYY-MM') AS slug, NULL AS code, NULL AS "nameEn", NULL AS "nameZh", count
  FROM (SELECT date_trunc('month', "publishedAt") AS month, count(*)::int AS count FROM hit
        WHERE "publishedAt" IS NOT NULL GROUP BY 1) m`;

function toFacets(rows: readonly FacetRow[], { ids, chosen }: ResolvedQuery): Facets {
  const facets = Object.fromEntries(FILTERS.map((name) => [name, []])) as unknown as Facets;
  for (const { facet, id, slug, code, nameEn, nameZh, count } of rows) {
    if (facet === "date") continue;
    const names = { en: nameEn, zh: nameZh };
    facets[facet].push({ slug, code, names, count, selected: ids[facet]?.includes(id) ?? false });
  }
  // A value that is chosen and found in nothing keeps its name.
  for (const { filter, slug, code, names } of chosen) {
    if (facets[filter].some((value) => value.slug === slug)) continue;
    facets[filter].push({ slug, code, names, count: 0, selected: true });
  }
  for (const name of FILTERS) facets[name].sort((a, b) => b.count - a.count || (a.slug < b.slug ? -1 : 1));
  return facets;
}

function toMonths(rows: readonly FacetRow[]): MonthCount[] {
  return rows
    .filter(({ facet }) => facet === "date")
    .map(({ slug, count }) => ({ month: slug, count }))
    .sort((a, b) => (a.month < b.month ? -1 : 1));
}
