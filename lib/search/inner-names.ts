import { foldName } from "./fold";
import type { NamedLeaf, QueryNode, TextLeaf } from "./query-tree";
import { type NameMeanings, toNamed } from "./widen-query";

/** The shortest and the longest name that is looked for inside a text. */
const SHORTEST = 2;
const LONGEST = 16;
/** More parts of a search text are not looked up. */
const MOST_PARTS = 800;

const HAN_RUN = /\p{Script=Han}{2,}/gu;

/**
 * Every part of a Han text that may be a name inside of it, folded: 泰国 and 鲁班工坊 in 泰国的鲁班工坊. Chinese is
 * written without spaces, so a search text of one word may name several things.
 */
export function possibleInnerNames(tree: QueryNode | null): string[] {
  const names = new Set<string>();
  for (const leaf of wordLeaves(tree)) {
    for (const [run] of foldName(leaf.text).matchAll(HAN_RUN)) {
      for (let from = 0; from <= run.length - SHORTEST; from += 1) {
        for (let to = from + SHORTEST; to <= Math.min(run.length, from + LONGEST); to += 1) {
          if (names.size >= MOST_PARTS) return [...names];
          names.add(run.slice(from, to));
        }
      }
    }
  }
  return [...names];
}

/**
 * The names that stand inside the words of a search text, the longest first where several begin: not those that are
 * words of it, which are widened where they stand. What is denied holds none.
 */
export function innerNames(tree: QueryNode | null, meanings: ReadonlyMap<string, NameMeanings>): NamedLeaf[] {
  const found = new Map<string, NamedLeaf>();
  for (const leaf of wordLeaves(tree)) {
    const whole = foldName(leaf.text);
    for (const [run] of whole.matchAll(HAN_RUN)) {
      for (let from = 0; from <= run.length - SHORTEST; ) {
        const named = longestFrom(run, from, whole, leaf, meanings);
        if (named) found.set(named.text, named.leaf);
        from += named ? named.text.length : 1;
      }
    }
  }
  return [...found.values()];
}

function longestFrom(
  run: string,
  from: number,
  whole: string,
  { title }: TextLeaf,
  meanings: ReadonlyMap<string, NameMeanings>,
): { text: string; leaf: NamedLeaf } | null {
  for (let to = Math.min(run.length, from + LONGEST); to >= from + SHORTEST; to -= 1) {
    const text = run.slice(from, to);
    const leaf = text === whole ? null : toNamed([{ kind: "word", text, title }], meanings);
    if (leaf) return { text, leaf };
  }
  return null;
}

function wordLeaves(node: QueryNode | null): TextLeaf[] {
  if (node === null) return [];
  if (node.kind === "word") return [node];
  return node.kind === "and" || node.kind === "or" ? node.nodes.flatMap(wordLeaves) : [];
}
