import { dayAfter, firstDay } from "@/lib/search/date-bound";
import { FILTERS, type FilterName } from "@/lib/search/search-query";
import { toTsquery } from "@/lib/search/tsvector";
import { FILTER_BASES_SQL } from "./filter-bases";
import { Prisma } from "./generated/client";
import type { ResolvedQuery } from "./resolve-query";

/** The tsquery of a query's text, or null where the text holds nothing that can be compared. */
export function tsqueryOf({ phrases }: ResolvedQuery): string | null {
  return phrases.length === 0 ? null : phrases.map((phrase) => `(${toTsquery(phrase)})`).join(" & ");
}

/** What must hold of an article `a` for the query to find it. */
export function articleConditions(resolved: ResolvedQuery): Prisma.Sql {
  const { query, ids, terms, words } = resolved;
  const conditions: Prisma.Sql[] = [Prisma.sql`a.listed`];
  if (words !== "") conditions.push(textCondition(resolved));
  for (const name of FILTERS) {
    const wanted = ids[name];
    if (wanted) conditions.push(oneOf(name, wanted));
  }
  for (const term of terms) conditions.push(oneOf(term.name, term.ids));
  if (query.from !== null) conditions.push(Prisma.sql`a."publishedAt" >= ${firstDay(query.from)}::timestamp`);
  if (query.to !== null) conditions.push(Prisma.sql`a."publishedAt" < ${dayAfter(query.to)}::timestamp`);
  return Prisma.join(conditions, " AND ");
}

/** An article has one of these outlets or topics, or names one of these entities. */
function oneOf(name: FilterName, wanted: number[]): Prisma.Sql {
  if (name === "outlet") return Prisma.sql`a."outletId" = ANY(${wanted})`;
  if (name === "topic") {
    return Prisma.sql`a.id IN (SELECT "articleId" FROM "ArticleTopic" WHERE "topicId" = ANY(${wanted}))`;
  }
  return Prisma.sql`a.id IN (${connectedArticles(wanted)})`;
}

// A UNION, not an OR: each half is answered by its own index.
function textCondition(resolved: ResolvedQuery): Prisma.Sql {
  const tsquery = tsqueryOf(resolved);
  const halves: Prisma.Sql[] = [];
  if (tsquery !== null) halves.push(Prisma.sql`SELECT id FROM "Article" WHERE search @@ ${tsquery}::tsquery`);
  const entities = resolved.expanded.filter(({ kind }) => kind !== "outlet");
  const outlets = resolved.expanded.filter(({ kind }) => kind === "outlet");
  if (entities.length > 0) halves.push(connectedArticles(entities.map(({ id }) => id)));
  if (outlets.length > 0) {
    halves.push(Prisma.sql`SELECT id FROM "Article" WHERE "outletId" = ANY(${outlets.map(({ id }) => id)})`);
  }
  return halves.length === 0 ? Prisma.sql`FALSE` : Prisma.sql`a.id IN (${Prisma.join(halves, " UNION ")})`;
}

function connectedArticles(entityIds: number[]): Prisma.Sql {
  return Prisma.sql`SELECT "articleId" FROM "ArticleEntity" WHERE "entityId" = ANY(${entityIds}) AND basis IN (${FILTER_BASES_SQL})`;
}
