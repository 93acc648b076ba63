import { isTextLeaf, type QueryNode } from "@/lib/search/query-tree";
import { narrowings, textConditions } from "./article-conditions";
import { Prisma } from "./generated/client";
import type { ResolvedQuery } from "./resolve-query";

/** What must hold of an article `a` that matches only some of the words of a search. */
export function demandConditions(resolved: ResolvedQuery): Prisma.Sql {
  const tree = demandsOf(resolved.tree);
  const query = tree === null ? { ...resolved.query, q: "" } : resolved.query;
  const filters = narrowings(resolved).map(({ condition }) => condition);
  return Prisma.join([textConditions({ ...resolved, tree, query }), ...filters], " AND ");
}

/** What an article must meet all the same: denials, filters and dates. */
function demandsOf(tree: QueryNode | null): QueryNode | null {
  if (tree?.kind !== "and") return null;
  const nodes = tree.nodes.filter((node) => !isTextLeaf(node) && node.kind !== "named" && node.kind !== "or");
  const [only] = nodes;
  return only ? (nodes.length === 1 ? only : { kind: "and", nodes }) : null;
}
