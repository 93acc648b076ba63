import { dayAfter, firstDay } from "@/lib/archive/date-bound";
import type { FigurePlace } from "@/lib/archive/figure-list";
import { FIGURE_FILTERS, type FiguresQuery } from "@/lib/search/figures-query";
import type { QueryNote } from "@/lib/search/search-result";
import type { Database } from "./database";
import { Prisma } from "./generated/client";
import type { NamedValue } from "./named-values";
import { resolveQuery } from "./resolve-query";

/** A query of figures with what its filters name as ids of rows: a figure is about one of each list. */
export type ResolvedFigures = {
  query: FiguresQuery;
  about: number[][];
  chosen: NamedValue[];
  notes: QueryNote[];
};

/**
 * Looks up what a query of figures names: a country with its workshops, and whatever is part of a workshop or a conference, for a
 * figure about one of these is about the whole too. A list without ids finds nothing. Two queries, none without filters.
 */
export async function resolveFigures(db: Database, query: FiguresQuery): Promise<ResolvedFigures> {
  const resolved = await resolveQuery(db, query.of);
  const lists = FIGURE_FILTERS.flatMap((name) => {
    const ids = resolved.ids[name];
    return ids === null ? [] : [ids];
  });
  const wholes = await listWithin(db, lists.flat());
  const about = lists.map((ids) => [...new Set(ids.flatMap((id) => [id, ...(wholes.get(id) ?? [])]))]);
  // What names least is looked through first.
  about.sort((a, b) => a.length - b.length);
  return {
    query: { ...query, of: resolved.query },
    about,
    chosen: resolved.chosen,
    notes: resolved.notes,
  };
}

async function listWithin(db: Database, ids: readonly number[]): Promise<Map<number, number[]>> {
  if (ids.length === 0) return new Map();
  const rows = await db.$queryRaw<{ whole: number; ids: number[] }[]>(Prisma.sql`
    WITH RECURSIVE within AS (
      SELECT w.id AS whole, e.id FROM unnest(${[...ids]}::int[]) AS w(id) JOIN "Entity" e
        ON e."partOfId" = w.id OR (e."countryId" = w.id AND e.kind = 'workshop')
      UNION SELECT within.whole, e.id FROM within JOIN "Entity" e ON e."partOfId" = within.id
    )
    SELECT whole, array_agg(id) AS ids FROM within GROUP BY whole`);
  return new Map(rows.map((row) => [row.whole, row.ids]));
}

/** The conditions that a row `r` of figures or of their scopes meets, both of which have these columns. */
export function figureConditions({ thing, of }: FiguresQuery, after: FigurePlace | null): Prisma.Sql[] {
  const conditions = [Prisma.sql`r.listed`];
  if (thing !== null) conditions.push(Prisma.sql`r.thing = ${thing}`);
  if (of.from !== null) conditions.push(Prisma.sql`r."asOfDay" >= ${firstDay(of.from)}::date`);
  if (of.to !== null)
    conditions.push(Prisma.sql`r."asOfDay" < ${dayAfter(of.to)}::date AND r."asOfDay" > '0001-01-01'`);
  if (after !== null) {
    const { day, articleId, position } = after;
    // The day alone bounds the stretch of the index.
    conditions.push(Prisma.sql`r."asOfDay" <= ${day}::date AND ((r."asOfDay", r."articleId") < (${day}::date, ${articleId})
      OR (r."asOfDay" = ${day}::date AND r."articleId" = ${articleId} AND r.position > ${position}))`);
  }
  return conditions;
}

/** The places of the figures that a query finds, at most `limit`, those of the latest day first. */
export function figurePlaces({ query, about }: ResolvedFigures, after: FigurePlace | null, limit: number): Prisma.Sql {
  const conditions = figureConditions(query, after);
  const order = Prisma.sql`ORDER BY r."asOfDay" DESC, r."articleId" DESC, r.position LIMIT ${limit}`;
  const [first, ...others] = about;
  if (first === undefined) {
    return Prisma.sql`SELECT r."asOfDay", r."articleId", r.position FROM "Figure" r WHERE ${Prisma.join(conditions, " AND ")} ${order}`;
  }
  // What is about the others is made ready once: to look for it figure by figure would cost more the fewer are about both.
  const sets = others.map(
    (ids, at) => Prisma.sql`${setName(at)} AS MATERIALIZED (SELECT r."articleId", r.position FROM "FigureScope" r
      WHERE r."entityId" = ANY(${ids}) AND ${Prisma.join(conditions, " AND ")})`,
  );
  const also = others.map(
    (_, at) => Prisma.sql`(r."articleId", r.position) IN (SELECT "articleId", position FROM ${setName(at)})`,
  );
  // Of each entity no more is read than is wanted of all.
  return Prisma.sql`
    ${sets.length > 0 ? Prisma.sql`WITH ${Prisma.join(sets)}` : Prisma.empty}
    SELECT DISTINCT r."asOfDay", r."articleId", r.position FROM unnest(${first}::int[]) AS e(id) CROSS JOIN LATERAL (
      SELECT r."asOfDay", r."articleId", r.position FROM "FigureScope" r
      WHERE r."entityId" = e.id AND ${Prisma.join([...conditions, ...also], " AND ")} ${order}
    ) r ${order}`;
}

const setName = (at: number) => Prisma.raw(`"also${at}"`);
