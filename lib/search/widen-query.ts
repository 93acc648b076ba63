import { FUNCTION_WORDS } from "@/lib/archive/function-words";
import { foldName } from "./fold";
import { isTextLeaf, type NamedLeaf, type QueryNode, type TextLeaf } from "./query-tree";

/** A longer name is not looked for in a search text. */
const MOST_WORDS = 7;
/** More other names of one thing are not searched for, and the page says so. The register's longest list has 17. */
const MOST_OTHERS = 40;

/** What is called by a name: its other names, and the outlets among it. */
export type NameMeanings = { others: readonly string[]; outlets: readonly number[] };

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

/** What these words are together, where that has other names that can be searched for. */
export function toNamed(leaves: readonly TextLeaf[], meanings: ReadonlyMap<string, NameMeanings>): NamedLeaf | null {
  const name = nameOf(leaves);
  const singular = singularOf(name);
  const called = singular === null || meanings.has(name) ? name : singular;
  const meaning = meanings.get(called);
  if (!meaning) return null;
  const title = leaves[0]?.title ?? false;
  const telling = meaning.others.filter((other) => isTelling(foldName(other)) && foldName(other) !== called);
  const others = telling.slice(0, MOST_OTHERS);
  const cut = telling.length - others.length;
  const outlets = title ? [] : meaning.outlets;
  return others.length + outlets.length === 0 ? null : { kind: "named", leaves, others, cut, outlets, title };
}

/** Whether a name says enough by itself: one character, and what is a common word too (US), is much else besides. */
function isTelling(name: string): boolean {
  return name.length >= 2 && !FUNCTION_WORDS.has(name);
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
