import type { Names } from "@/lib/archive/article";
import { type Phrase, phrasesOf } from "./phrase";
import type { NamedLeaf, QueryNode, TextLeaf } from "./query-tree";

/** What a leaf is found by: any of these phrases. None where it holds nothing that can be compared. */
export function leafPhrases({ kind, text }: TextLeaf): Phrase[] {
  return phrasesOf(text, { exact: kind === "phrase", prefix: kind === "prefix" });
}

/** The other names of what is called so, as phrases. */
export function otherPhrases({ others }: NamedLeaf): Phrase[] {
  return others.flatMap((name) => phrasesOf(name, { exact: true }));
}

/** Every phrase that a tree asks for, to be marked in what is found. What it denies is not among them. */
export function askedPhrases(node: QueryNode | null): Phrase[] {
  if (node === null) return [];
  switch (node.kind) {
    case "and":
    case "or":
      return node.nodes.flatMap(askedPhrases);
    case "named":
      return [...node.leaves.flatMap(leafPhrases), ...otherPhrases(node)];
    case "word":
    case "phrase":
    case "prefix":
      return leafPhrases(node);
    default:
      return [];
  }
}

/** The names of what conditions in the text ask for, as phrases to be marked. */
export function namePhrases(names: readonly Names[]): Phrase[] {
  return names.flatMap(({ en, zh }) => [en, zh].flatMap((name) => (name ? phrasesOf(name, { exact: true }) : [])));
}
