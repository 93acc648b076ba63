import { leafPhrases, otherPhrases } from "./leaf-phrases";
import { type Phrase, phrasesOf } from "./phrase";
import { isTextLeaf, type QueryNode } from "./query-tree";
import { type CutText, LONGEST_LEXEME, type PlacedName } from "./tsvector";

/** Finds in texts the names of several words that are kept as one lexeme each. */
export type NameFinder = { names: readonly string[]; find(texts: readonly CutText[]): PlacedName[] };

/**
 * The name as it is kept: the words of a phrase, as they stand. Null for a single word, and where a Han character is in
 * it: the row of an article tells those.
 */
export function keptName({ terms, han, prefix }: Phrase): string | null {
  if (prefix || terms.length < 2 || han.includes(true)) return null;
  const name = terms.join(" ");
  return name.length < LONGEST_LEXEME ? name : null;
}

/** What a phrase of a tree is asked for by, be it denied or not, where an article may hold it as one lexeme. */
export function askedNames(node: QueryNode | null): string[] {
  return [...new Set(allPhrases(node).flatMap((phrase) => keptName(phrase) ?? []))];
}

function allPhrases(node: QueryNode | null): Phrase[] {
  if (node === null) return [];
  if (isTextLeaf(node)) return leafPhrases(node);
  if (node.kind === "named") return [...node.leaves.flatMap(leafPhrases), ...otherPhrases(node)];
  if (node.kind === "not") return allPhrases(node.node);
  return node.kind === "and" || node.kind === "or" ? node.nodes.flatMap(allPhrases) : [];
}

/** A finder of those of the given names that have several words. */
export function nameFinder(given: Iterable<string>): NameFinder {
  const names = new Set<string>();
  // By the first word and the second: many names begin with the same one.
  const begun = new Map<string, Map<string, Kept[]>>();
  for (const [phrase] of [...given].map((name) => phrasesOf(name, { exact: true }))) {
    const name = phrase ? keptName(phrase) : null;
    if (!phrase || name === null || names.has(name)) continue;
    names.add(name);
    const [first = "", second = "", ...rest] = phrase.terms;
    const bySecond = begun.get(first) ?? new Map<string, Kept[]>();
    begun.set(first, bySecond.set(second, [...(bySecond.get(second) ?? []), { name, rest }]));
  }
  return {
    names: [...names].sort(),
    find: (texts) => texts.flatMap(({ units }, text) => namesIn(units, begun).map((found) => ({ ...found, text }))),
  };
}

type Kept = { name: string; rest: readonly string[] };

function namesIn(units: CutText["units"], begun: ReadonlyMap<string, ReadonlyMap<string, Kept[]>>) {
  const found: { name: string; unit: number }[] = [];
  for (let unit = 0; unit < units.length - 1; unit += 1) {
    const bySecond = begun.get(units[unit]?.exact ?? "");
    const kept = bySecond?.get(units[unit + 1]?.exact ?? "");
    for (const { name, rest } of kept ?? NONE) {
      if (rest.every((word, place) => units[unit + 2 + place]?.exact === word)) found.push({ name, unit });
    }
  }
  return found;
}

const NONE: Kept[] = [];
