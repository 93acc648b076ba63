import { dayAfter, firstDay } from "@/lib/archive/date-bound";
import { FILTERS, type FilterName } from "@/lib/search/search-query";
import { Prisma } from "./generated/client";
import { LACK_CONDITIONS } from "./lack-conditions";
import type { ResolvedQuery } from "./resolve-query";
import { textCondition, valueCondition } from "./text-condition";

/** A condition of a search that a reader can lift by itself; `date` are both its ends. */
export type Narrowing = { name: FilterName | "date"; condition: Prisma.Sql };

/** What must hold of an article `a` for the query to find it. */
export function articleConditions(resolved: ResolvedQuery): Prisma.Sql {
  return Prisma.join([textConditions(resolved), ...narrowings(resolved).map(({ condition }) => condition)], " AND ");
}

/** What the search demands before any filter or date that has a facet. */
export function textConditions({ query, tree, ...known }: ResolvedQuery): Prisma.Sql {
  const conditions = [Prisma.sql`a.listed`];
  // A text that holds nothing to compare finds nothing: it was meant to find something.
  if (query.q !== "") {
    const wanted = { ...known, connected: query.connected };
    conditions.push(tree === null ? Prisma.sql`FALSE` : textCondition(tree, wanted));
  }
  if (query.lacks.length > 0) {
    const lacking = query.lacks.map((name) => LACK_CONDITIONS[name]);
    conditions.push(Prisma.sql`(${Prisma.join(lacking, " OR ")})`);
  }
  if (query.asOf !== null) {
    conditions.push(Prisma.sql`(a."batchId" <= ${query.asOf} OR EXISTS (
      SELECT 1 FROM "Revision" r WHERE r."articleId" = a.id AND r."batchId" <= ${query.asOf}))`);
  }
  return Prisma.join(conditions, " AND ");
}

/** The filters and dates of a query. */
export function narrowings({ query, ids }: ResolvedQuery): Narrowing[] {
  const found: Narrowing[] = FILTERS.flatMap((name) => {
    const wanted = ids[name];
    return wanted ? [{ name, condition: valueCondition(name, wanted, query.connected) }] : [];
  });
  const ends: Prisma.Sql[] = [];
  if (query.from !== null) ends.push(Prisma.sql`a."publishedAt" >= ${firstDay(query.from)}::timestamp`);
  if (query.to !== null) ends.push(Prisma.sql`a."publishedAt" < ${dayAfter(query.to)}::timestamp`);
  if (ends.length > 0) found.push({ name: "date", condition: Prisma.join(ends, " AND ") });
  return found;
}
