import { ENTITY_KINDS } from "@/lib/archive/entity-kind";
import type { EntityKey } from "@/lib/archive/mention";
import type { FilterName } from "./search-query";

/**
 * What a search text asks for. Leaves are texts (`word`: in any of its forms; `phrase`: as it stands; `prefix`: words
 * that begin so), filters and dates; `title` says that a text must stand in the title.
 */
export type QueryNode =
  | TextLeaf
  | NamedLeaf
  | { kind: "filter"; name: FilterName; value: string }
  | { kind: "date"; edge: "before" | "after"; value: string }
  | { kind: "not"; node: QueryNode }
  | { kind: "and"; nodes: readonly QueryNode[] }
  | { kind: "or"; nodes: readonly QueryNode[] };

export type TextLeaf = { kind: "word" | "phrase" | "prefix"; text: string; title: boolean };

/** An entity that words of a search text name. */
export type NamedEntity = EntityKey & { id: number };

/**
 * Words that are together a name in the archive, and what else is found with them: whatever names the same in other
 * words. No search text holds one: it is what some words of it are widened to.
 */
export type NamedLeaf = {
  kind: "named";
  leaves: readonly TextLeaf[];
  /** What is called so: articles that name any of it are found. */
  entities: readonly NamedEntity[];
  /** The other names of those, the best known first, to be told. */
  others: readonly string[];
  /** Outlets that are called so, by id: their articles are found whatever they say. */
  outlets: readonly number[];
  title: boolean;
};

/** The names that stand before a colon in a search text, besides `title`, `before` and `after`. */
export const TERM_NAMES: readonly FilterName[] = [...ENTITY_KINDS, "outlet", "topic"];

export function isTextLeaf(node: QueryNode): node is TextLeaf {
  return node.kind === "word" || node.kind === "phrase" || node.kind === "prefix";
}

/** All of the nodes; null of none. Nested ones are taken in, and the same asked twice is asked once. */
export function allOf(nodes: readonly QueryNode[]): QueryNode | null {
  return joinNodes("and", nodes);
}

/** Any of the nodes; null of none. */
export function anyOf(nodes: readonly QueryNode[]): QueryNode | null {
  return joinNodes("or", nodes);
}

/** Not the node; what is denied twice is asked for. */
export function without(node: QueryNode): QueryNode {
  return node.kind === "not" ? node.node : { kind: "not", node };
}

function joinNodes(kind: "and" | "or", nodes: readonly QueryNode[]): QueryNode | null {
  const flat = nodes.flatMap((node) => (node.kind === kind ? node.nodes : [node]));
  const distinct = [...new Map(flat.map((node) => [JSON.stringify(node), node])).values()];
  const [only] = distinct;
  if (!only) return null;
  return distinct.length === 1 ? only : { kind, nodes: distinct };
}
