import { isTextLeaf, type NamedLeaf, type QueryNode, type TextLeaf } from "./query-tree";

/** The texts that a tree asks for, in order; those that it denies are none. */
export function askedLeaves(node: QueryNode | null): TextLeaf[] {
  if (node === null) return [];
  if (isTextLeaf(node)) return [node];
  return node.kind === "and" || node.kind === "or" ? node.nodes.flatMap(askedLeaves) : [];
}

/** The texts that a widened tree asks for, in order, words that are together a name as one. */
export function askedParts(node: QueryNode | null): (TextLeaf | NamedLeaf)[] {
  if (node === null) return [];
  if (isTextLeaf(node) || node.kind === "named") return [node];
  return node.kind === "and" || node.kind === "or" ? node.nodes.flatMap(askedParts) : [];
}

/** The tree with one text in another's place, wherever it stands. */
export function replaceLeaf(node: QueryNode, from: TextLeaf, to: TextLeaf): QueryNode {
  if (isTextLeaf(node)) return node.text === from.text && node.kind === from.kind ? { ...to, title: node.title } : node;
  if (node.kind === "not") return { kind: "not", node: replaceLeaf(node.node, from, to) };
  if (node.kind === "and" || node.kind === "or") {
    return { kind: node.kind, nodes: node.nodes.map((each) => replaceLeaf(each, from, to)) };
  }
  return node;
}
