import { FUNCTION_WORDS } from "@/lib/archive/function-words";
import { foldName } from "./fold";
import { isTextLeaf, type NamedEntity, type NamedLeaf, type QueryNode, type TextLeaf } from "./query-tree";

/** A longer name is not looked for in a search text. */
const MOST_WORDS = 7;

/** What is called by a name: entities with all their names, and outlets. */
export type NameMeanings = {
  entities: readonly NamedEntity[];
  names: readonly string[];
  outlets: readonly number[];
};

/** Every name that words of the tree may be, as they stand or as its plural, folded: of single words and of words that stand side by side. */
export function possibleNames(tree: QueryNode | null): string[] {
  const names = new Set<string>();
  visitRuns(tree, (run) => {
    for (let from = 0; from < run.length; from += 1) {
      for (let to = from + 1; to <= Math.min(run.length, from + MOST_WORDS); to += 1) {
        const name = nameOf(run.slice(from, to));
        names.add(name);
        names.add(singularOf(name) ?? name);
      }
    }
  });
  names.delete("");
  return [...names];
}

/** A quotation mark beside a space: there a quotation begins or ends. */
const PARTED_QUOTES = /[\s](?=["“”„＂「」『』])|(?<=["“”„＂「」『』])\s/u;

/**
 * The folded name that a search text may be as a whole where there are quotation marks in it: “一带一路”研讨会 is a name and
 * no quotation beside a word. Null of any other text.
 */
export function quotedName(q: string, tree: QueryNode | null): string | null {
  const isMixed = tree?.kind === "and" && tree.nodes.every((node) => node.kind === "word" || node.kind === "phrase");
  const kinds = isMixed ? new Set(tree.nodes.map(({ kind }) => kind)) : new Set();
  return kinds.size === 2 && !PARTED_QUOTES.test(q.trim()) ? foldName(q) : null;
}

/** The tree with every name in it widened where it stands, the longest first. Quoted texts stay as they are. */
export function widenQuery(tree: QueryNode, meanings: ReadonlyMap<string, NameMeanings>): QueryNode {
  if (isTextLeaf(tree)) return tree.kind === "word" ? (widenRun([tree], meanings)[0] ?? tree) : tree;
  if (tree.kind === "not") return { kind: "not", node: widenQuery(tree.node, meanings) };
  if (tree.kind === "or") return { kind: "or", nodes: tree.nodes.map((node) => widenQuery(node, meanings)) };
  if (tree.kind !== "and") return tree;
  const nodes = splitRuns(tree.nodes).flatMap((part) =>
    Array.isArray(part) ? widenRun(part, meanings) : [widenQuery(part as QueryNode, meanings)],
  );
  const [only] = nodes;
  return only && nodes.length === 1 ? only : { kind: "and", nodes };
}

function widenRun(run: readonly TextLeaf[], meanings: ReadonlyMap<string, NameMeanings>): (TextLeaf | NamedLeaf)[] {
  const widened: (TextLeaf | NamedLeaf)[] = [];
  for (let from = 0; from < run.length; ) {
    let length = Math.min(MOST_WORDS, run.length - from);
    let named: NamedLeaf | null = null;
    for (; length > 0 && !named; length -= 1) named = toNamed(run.slice(from, from + length), meanings);
    const leaf = run[from];
    if (named) widened.push(named);
    else if (leaf) widened.push(leaf);
    from += named ? named.leaves.length : 1;
  }
  return widened;
}

/** What these words are together; null where that is no name. */
export function toNamed(leaves: readonly TextLeaf[], meanings: ReadonlyMap<string, NameMeanings>): NamedLeaf | null {
  const name = nameOf(leaves);
  const singular = singularOf(name);
  const called = singular === null || meanings.has(name) ? name : singular;
  const meaning = meanings.get(called);
  // Only in capitals it is the country: "taught us" and "US".
  const isFunctionWord = leaves.length === 1 && FUNCTION_WORDS.has(leaves[0]?.text ?? "");
  if (!meaning || isFunctionWord) return null;
  const { entities, names } = meaning;
  const title = leaves[0]?.title ?? false;
  const others = names.filter((other) => foldName(other) !== called);
  const outlets = title ? [] : meaning.outlets;
  if (entities.length + outlets.length === 0) return null;
  return { kind: "named", leaves, entities, others, outlets, title };
}

/** The name whose English plural this may be: its last word without the -s. */
function singularOf(name: string): string | null {
  return /[a-z]{3}s$/.test(name) && !name.endsWith("ss") ? name.slice(0, -1) : null;
}

function nameOf(leaves: readonly TextLeaf[]): string {
  return foldName(leaves.map(({ text }) => text).join(" "));
}

function visitRuns(node: QueryNode | null, visit: (run: readonly TextLeaf[]) => void): void {
  if (node === null) return;
  if (node.kind === "word") visit([node]);
  else if (node.kind === "not") visitRuns(node.node, visit);
  else if (node.kind === "or") for (const each of node.nodes) visitRuns(each, visit);
  else if (node.kind === "and") {
    for (const part of splitRuns(node.nodes)) {
      if (Array.isArray(part)) visit(part);
      else visitRuns(part as QueryNode, visit);
    }
  }
}

/** Unquoted words that stand side by side as runs; everything else by itself. */
function splitRuns(nodes: readonly QueryNode[]): (QueryNode | TextLeaf[])[] {
  const parts: (QueryNode | TextLeaf[])[] = [];
  for (const node of nodes) {
    if (!isTextLeaf(node) || node.kind !== "word") {
      parts.push(node);
      continue;
    }
    const run = parts.at(-1);
    if (Array.isArray(run) && run[0]?.title === node.title) run.push(node);
    else parts.push([node]);
  }
  return parts;
}
