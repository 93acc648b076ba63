import type { Names } from "@/lib/archive/article";
import { FUNCTION_WORDS } from "@/lib/archive/function-words";
import { type Phrase, phrasesOf } from "./phrase";
import type { NamedLeaf, QueryNode, TextLeaf } from "./query-tree";

/** What a leaf is found by: any of these phrases. None where it holds nothing that can be compared. */
export function leafPhrases({ kind, text }: TextLeaf): Phrase[] {
  return phrasesOf(text, { exact: kind === "phrase", prefix: kind === "prefix" });
}

/** What words that are together a name say where they stand together; null where they hold nothing to compare. */
export function namePhrase({ leaves }: NamedLeaf): Phrase | null {
  const [first, ...rest] = leaves.flatMap((leaf) => leafPhrases(leaf).slice(0, 1));
  return first ? rest.reduce(joinPhrases, first) : null;
}

/** Two phrases as one; the last term of the first is joined to none. */
export function joinPhrases(one: Phrase, other: Phrase): Phrase {
  return {
    terms: [...one.terms, ...other.terms],
    han: [...one.han, ...other.han],
    joined: [...one.joined, ...other.joined],
  };
}

/**
 * Every phrase that a tree asks for, to be marked in what is found; a name as a whole. What it denies is not among them, nor
 * are words that only hold others together, where there are others.
 */
export function askedPhrases(node: QueryNode | null): Phrase[] {
  const asked = askedTexts(node);
  const telling = asked.filter((each) => each.kind === "named" || !isFunctionWord(each));
  return (telling.length > 0 ? telling : asked).flatMap((each) =>
    each.kind === "named" ? (namePhrase(each) ?? []) : leafPhrases(each),
  );
}

/** The words of its names one by one: an article may hold them apart. */
export function nameWords(node: QueryNode | null): Phrase[] {
  const leaves = askedNames(node).flatMap((named) => named.leaves);
  return leaves.filter((leaf) => !isFunctionWord(leaf)).flatMap(leafPhrases);
}

/** The names in a tree that are asked for. */
export function askedNames(node: QueryNode | null): NamedLeaf[] {
  if (node === null) return [];
  if (node.kind === "named") return [node];
  return node.kind === "and" || node.kind === "or" ? node.nodes.flatMap(askedNames) : [];
}

function askedTexts(node: QueryNode | null): (TextLeaf | NamedLeaf)[] {
  if (node === null) return [];
  switch (node.kind) {
    case "and":
    case "or":
      return node.nodes.flatMap(askedTexts);
    case "named":
    case "word":
    case "phrase":
    case "prefix":
      return [node];
    default:
      return [];
  }
}

function isFunctionWord({ kind, text }: TextLeaf): boolean {
  const [phrase] = kind === "word" ? leafPhrases({ kind, text, title: false }) : [];
  return phrase?.terms.every((term) => FUNCTION_WORDS.has(term)) ?? false;
}

/** The names of what conditions in the text ask for, as phrases to be marked. */
export function namePhrases(names: readonly Names[]): Phrase[] {
  return names.flatMap(({ en, zh }) => [en, zh].flatMap((name) => (name ? phrasesOf(name, { exact: true }) : [])));
}
