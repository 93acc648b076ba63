import { articleConditions } from "./article-conditions";
import { CONNECTED_BASES_SQL, FILTER_BASES_SQL } from "./filter-bases";
import { Prisma } from "./generated/client";
import type { ResolvedQuery } from "./resolve-query";

/** A count of articles as an expression beside `found`, the articles of a set. */
type Count = { of: "result" | "country"; sql: Prisma.Sql };

/**
 * How many articles a query finds only because a country is taken to be named where a place in it is, or would find then.
 * Where only the filter asks for countries, they are among those that are gone through for its facet (`of: "country"`), in
 * which the filter is lifted; where the text asks for one, whatever else it demands has to be asked once more.
 */
export function connectedCount(resolved: ResolvedQuery): Count | null {
  const written = writtenCountries(resolved);
  const chosen = resolved.ids.country ?? [];
  if (written.length > 0) return { of: "result", sql: countAsked(resolved, [...new Set([...chosen, ...written])]) };
  if (chosen.length === 0) return null;
  const sql = Prisma.sql`(SELECT count(*)::int FROM found f WHERE f.id IN (${linked(chosen, CONNECTED_BASES_SQL)})
    AND f.id NOT IN (${linked(chosen, FILTER_BASES_SQL)}))`;
  return { of: "country", sql };
}

/** What is connected to none of the countries asked for cannot be among them. `found` is what the query finds. */
function countAsked(resolved: ResolvedQuery, countries: readonly number[]): Prisma.Sql {
  const asked = (connected: boolean) => articleConditions({ ...resolved, query: { ...resolved.query, connected } });
  const also = linked(countries, CONNECTED_BASES_SQL);
  return resolved.query.connected
    ? Prisma.sql`(SELECT count(*)::int FROM found f WHERE f.id IN (${also})
        AND f.id NOT IN (SELECT a.id FROM "Article" a WHERE a.id IN (${also}) AND ${asked(false)}))`
    : Prisma.sql`(SELECT count(*)::int FROM "Article" a WHERE a.id IN (${also})
        AND a.id NOT IN (SELECT id FROM found) AND ${asked(true)})`;
}

function linked(countries: readonly number[], bases: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`SELECT "articleId" FROM "ArticleEntity" WHERE "entityId" = ANY(${[...countries]}) AND basis IN (${bases})`;
}

/** The countries of conditions anywhere in the text. */
function writtenCountries({ terms }: ResolvedQuery): number[] {
  return [...terms].flatMap(([key, named]) => (key.startsWith("country:") ? named : []));
}
