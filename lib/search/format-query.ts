import { isTextLeaf, type QueryNode, type TextLeaf } from "./query-tree";

/** The tree as a search text; `parseQuery` reads it back to the same tree. */
export function formatQuery(node: QueryNode): string {
  switch (node.kind) {
    case "filter":
      return `${node.name}:${formatValue(node.value)}`;
    case "date":
      return `${node.edge}:${node.value}`;
    case "named":
      return node.leaves.map(formatLeaf).join(" ");
    case "not":
      return `-${enclosed(node.node)}`;
    case "and":
      return node.nodes.map((each) => (each.kind === "or" ? `(${formatQuery(each)})` : formatQuery(each))).join(" ");
    case "or":
      return node.nodes.map(enclosed).join(" OR ");
    default:
      return formatLeaf(node);
  }
}

/** A value after a colon; in quotation marks where it would not be read as one word. */
export function formatValue(value: string): string {
  return /^[\p{L}\p{N}][\p{L}\p{N}\p{M}_.-]*$/u.test(value) ? value : `"${value}"`;
}

function formatLeaf({ kind, text, title }: TextLeaf): string {
  const written = kind === "phrase" ? `"${text}"` : kind === "prefix" ? `${text}*` : text;
  return title ? `title:${written}` : written;
}

function enclosed(node: QueryNode): string {
  const single =
    isTextLeaf(node) ||
    node.kind === "filter" ||
    node.kind === "date" ||
    (node.kind === "named" && node.leaves.length === 1);
  return single ? formatQuery(node) : `(${formatQuery(node)})`;
}
