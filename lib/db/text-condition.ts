import { dayAfter, firstDay } from "@/lib/archive/date-bound";
import { leafPhrases } from "@/lib/search/leaf-phrases";
import { isTextLeaf, type NamedEntity, type NamedLeaf, type QueryNode, type TextLeaf } from "@/lib/search/query-tree";
import type { FilterName } from "@/lib/search/search-query";
import { BASES_SQL, FILTER_BASES_SQL } from "./filter-bases";
import { Prisma } from "./generated/client";
import { filterKey, type ResolvedQuery } from "./resolve-query";
import { demandCondition, eitherDemand, entityDemand, everyDemand, phraseDemand, type TextDemand } from "./text-demand";

/** A part of a search text for PostgreSQL: what it demands of words and phrases, or any other condition on an article `a`. */
type Compiled = TextDemand | { sql: Prisma.Sql };

/** What `name:value` names, and whether a country finds what is only connected to it too. */
type Known = Pick<ResolvedQuery, "terms"> & { connected: boolean };

/** What the tree demands of an article `a`. */
export function textCondition(tree: QueryNode, known: Known): Prisma.Sql {
  return toSql(compile(tree, known));
}

function compile(node: QueryNode, known: Known): Compiled {
  if (isTextLeaf(node)) return leafDemand(node);
  switch (node.kind) {
    case "named":
      return compileNamed(node);
    case "filter":
      return { sql: valueCondition(node.name, known.terms.get(filterKey(node)) ?? [], known.connected) };
    case "date":
      return { sql: dateCondition(node) };
    case "not": {
      const denied = toSql(compile(node.node, known));
      const asksNoWord = node.node.kind === "filter" || node.node.kind === "date";
      return { sql: asksNoWord ? Prisma.sql`NOT (${denied})` : isNone(denied) };
    }
    default: {
      const parts = node.nodes.map((each) => compile(each, known));
      return node.kind === "and" ? join(parts, "&") : join(parts, "|");
    }
  }
}

// The index is asked for what holds a word, never for what lacks it: while PostgreSQL moves an article's words from the
// index's pending list into the index, the article stands under some of them and not yet under others, and an index that
// is asked for a denial then answers wrongly, without a look at the row.
function isNone(denied: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`a.id NOT IN (SELECT a.id FROM "Article" a WHERE ${denied})`;
}

// A leaf always holds something to compare, since the parser leaves out those that do not.
function leafDemand(leaf: TextLeaf): TextDemand {
  const where = leaf.title ? "title" : "anywhere";
  return eitherDemand(leafPhrases(leaf).map((phrase) => phraseDemand(phrase, where)));
}

// What most articles are found by is asked first.
function compileNamed({ leaves, entities, outlets, title }: NamedLeaf): Compiled {
  const own = everyDemand(leaves.map(leafDemand));
  if (title) return entities.length === 0 ? own : join([{ sql: namedInTitle(entities) }, own], "|");
  const text = eitherDemand([...(entities.length === 0 ? [] : [entityDemand(entities)]), own]);
  return outlets.length === 0 ? text : join([text, { sql: valueCondition("outlet", outlets, false) }], "|");
}

// By the index of the mentions: an article's vector would have to be unpacked to see which of its lexemes are its title's.
function namedInTitle(entities: readonly NamedEntity[]): Prisma.Sql {
  const ids = entities.map(({ id }) => id);
  return Prisma.sql`a.id IN (
    WITH RECURSIVE part AS (
      SELECT unnest(${ids}::int[]) AS id UNION SELECT e.id FROM part JOIN "Entity" e ON e."partOfId" = part.id
    )
    SELECT m."articleId" FROM part JOIN "Mention" m ON m."entityId" = part.id
    WHERE m.field = 'title' AND m.basis IN (${FILTER_BASES_SQL}))`;
}

function join(parts: readonly Compiled[], operator: "&" | "|"): Compiled {
  const demands = parts.flatMap((part) => ("exact" in part ? [part] : []));
  const text = demands.length === 0 ? [] : [operator === "&" ? everyDemand(demands) : eitherDemand(demands)];
  const rest = parts.filter((part) => "sql" in part);
  if (rest.length === 0 && text[0]) return text[0];
  const conditions = [...text, ...rest].map(toSql);
  if (operator === "&") return { sql: Prisma.sql`(${Prisma.join(conditions, " AND ")})` };
  // A UNION, not an OR: each part is answered by its own index.
  const ids = conditions.map((condition) => Prisma.sql`SELECT a.id FROM "Article" a WHERE ${condition}`);
  return { sql: Prisma.sql`a.id IN (${Prisma.join(ids, " UNION ")})` };
}

function toSql(part: Compiled): Prisma.Sql {
  return "sql" in part ? part.sql : demandCondition(part);
}

// An article without a date is neither before nor after anything, and is found by the denial of both.
function dateCondition({ edge, value }: Extract<QueryNode, { kind: "date" }>): Prisma.Sql {
  return edge === "before"
    ? Prisma.sql`coalesce(a."publishedAt" < ${firstDay(value)}::timestamp, FALSE)`
    : Prisma.sql`coalesce(a."publishedAt" >= ${dayAfter(value)}::timestamp, FALSE)`;
}

/** That an article `a` has one of these values of a filter; with `connected` one that is only connected to a country has it too. */
export function valueCondition(name: FilterName, ids: readonly number[], connected: boolean): Prisma.Sql {
  if (ids.length === 0) return Prisma.sql`FALSE`;
  const wanted = [...ids];
  if (name === "outlet") return Prisma.sql`coalesce(a."outletId" = ANY(${wanted}), FALSE)`;
  if (name === "topic") {
    return Prisma.sql`a.id IN (SELECT "articleId" FROM "ArticleTopic" WHERE "topicId" = ANY(${wanted}))`;
  }
  const bases = connected && name === "country" ? BASES_SQL : FILTER_BASES_SQL;
  return Prisma.sql`a.id IN (SELECT "articleId" FROM "ArticleEntity" WHERE "entityId" = ANY(${wanted}) AND basis IN (${bases}))`;
}
