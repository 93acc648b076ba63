import { FUNCTION_WORDS } from "@/lib/archive/function-words";
import { entityLexeme } from "./entity-lexeme";
import { joinPhrases, leafPhrases, namePhrase } from "./leaf-phrases";
import { isPair, lexemesOf, type Phrase } from "./phrase";
import type { NamedEntity, NamedLeaf, QueryNode, TextLeaf } from "./query-tree";
import { quoteLexeme, toTsquery } from "./tsquery";

/** What is counted in an article, where it also holds `beside`: one lexeme for all of a name that stands as a whole. */
export type ScoredForm = { tsquery: string; beside: string | null };

/**
 * What an article is scored by: each term counts by how rare it is and how often the article holds it. `tsquery` is
 * what is counted in the archive; of several `forms` (a name as typed, and what it names) the one that an article holds most counts.
 */
export type ScoredTerm = {
  tsquery: string;
  forms: readonly ScoredForm[];
  telling: boolean;
  /** How often its rarity counts: a name inside a word as often as the characters that it stands for. */
  weight: number;
  /** What is marked of it in a text. */
  phrases: readonly Phrase[];
  /** What is called so, where it is a name; its mentions are marked too. */
  entities: readonly NamedEntity[];
  /** The lexeme that says how common it is; null for a beginning, and for what has no one lexeme. */
  word: string | null;
  isName: boolean;
};

/** Two words side by side in the search text: standing so in an article counts too. `first` and `second` are terms. */
export type ScoredPair = { tsquery: string; first: number; second: number };

export type Scoring = { terms: ScoredTerm[]; pairs: ScoredPair[] };

/** More than this many terms are not scored. */
const MOST_TERMS = 48;
const MOST_PAIRS = 8;

/**
 * The terms of a tree; what it denies, filters and dates are none. `inner` are names inside its words: terms in addition,
 * by which an article matches some of a word.
 */
export function scoringOf(tree: QueryNode | null, inner: readonly NamedLeaf[] = []): Scoring {
  const terms = new Map<string, ScoredTerm>();
  const pairs: ScoredPair[] = [];
  const add = (term: ScoredTerm) => {
    if (terms.size < MOST_TERMS && !terms.has(term.tsquery)) terms.set(term.tsquery, term);
  };
  const placeOf = (term: ScoredTerm | undefined) => (term ? [...terms.keys()].indexOf(term.tsquery) : -1);
  const visit = (node: QueryNode | null): void => {
    if (node === null) return;
    if (node.kind === "named") namedTerms(node).forEach(add);
    else if (node.kind === "word") outsideNames(leafTerms(node), node, inner).forEach(add);
    else if (node.kind === "phrase" || node.kind === "prefix") leafTerms(node).forEach(add);
    else if (node.kind === "or" || node.kind === "and") node.nodes.forEach(visit);
    if (node.kind !== "and") return;
    node.nodes.forEach((each, index) => {
      const next = node.nodes[index + 1];
      if (each.kind !== "word" || next?.kind !== "word" || pairs.length >= MOST_PAIRS) return;
      const [one, other] = [leafPhrases(each)[0], leafPhrases(next)[0]];
      const together = one && other ? joinPhrases(one, other) : null;
      const [first, second] = [placeOf(leafTerms(each).at(-1)), placeOf(leafTerms(next)[0])];
      if (together && first >= 0 && second >= 0) pairs.push({ tsquery: toTsquery(together), first, second });
    });
  };
  visit(tree);
  const words = wordTexts(tree);
  for (const named of inner) {
    const text = named.leaves.map((leaf) => leaf.text).join("");
    const weight = words.some((word) => word.includes(text)) ? text.length : 1;
    for (const term of namedTerms(named)) add({ ...term, weight });
  }
  return tellingOnly({ terms: [...terms.values()], pairs });
}

/** Function words are scored only where there is nothing else. */
function tellingOnly({ terms, pairs }: Scoring): Scoring {
  const kept = terms.filter(({ telling }) => telling);
  if (kept.length === 0 || kept.length === terms.length) return { terms, pairs };
  const place = (old: number) => kept.indexOf(terms[old] as ScoredTerm);
  const moved = pairs.map((pair) => ({ ...pair, first: place(pair.first), second: place(pair.second) }));
  return { terms: kept, pairs: moved.filter(({ first, second }) => first >= 0 && second >= 0) };
}

function leafTerms(leaf: TextLeaf): ScoredTerm[] {
  const [phrase] = leafPhrases(leaf);
  if (!phrase) return [];
  return lexemesOf(phrase).map(({ lexeme, place }) => {
    const tsquery = quoteLexeme(lexeme) + (phrase.prefix ? ":*" : "");
    const telling = !FUNCTION_WORDS.has(lexeme);
    return {
      tsquery,
      forms: [{ tsquery, beside: null }],
      telling,
      weight: 1,
      phrases: [partOf(phrase, place)],
      entities: [],
      word: phrase.prefix ? null : lexeme,
      isName: false,
    };
  });
}

/**
 * The terms of a word without those that stand in one of its names: a name is one term, and an article with 鲁班, 班工 and
 * 工坊 of another workshop is no nearer to 尼加拉瓜鲁班工坊.
 */
function outsideNames(terms: ScoredTerm[], leaf: TextLeaf, inner: readonly NamedLeaf[]): ScoredTerm[] {
  const [phrase] = inner.length === 0 ? [] : leafPhrases(leaf);
  if (!phrase) return terms;
  const chars = phrase.terms;
  const named = new Set<number>();
  for (const name of inner) {
    const text = [...name.leaves.map((each) => each.text).join("")];
    for (let at = 0; at + text.length <= chars.length; at += 1) {
      if (!text.every((char, place) => chars[at + place] === char)) continue;
      for (let place = at; place < at + text.length - 1; place += 1) named.add(place);
    }
  }
  return lexemesOf(phrase).flatMap(({ place }, index) => (named.has(place) ? [] : (terms[index] ?? [])));
}

function partOf(phrase: Phrase, place: number): Phrase {
  const { terms, han, joined, prefix } = phrase;
  const end = place + (isPair(phrase, place) ? 2 : 1);
  return { terms: terms.slice(place, end), han: han.slice(place, end), joined: joined.slice(place, end), prefix };
}

// Of a name of several lexemes the longest is counted, where the whole name stands.
function namedTerms(leaf: NamedLeaf): ScoredTerm[] {
  const { entities } = leaf;
  const phrase = namePhrase(leaf);
  if (phrase === null) return [];
  const lexemes = entities.map(entityLexeme);
  const whole = toTsquery(phrase);
  const counted = quoteLexeme(longest(phrase));
  return [
    {
      tsquery: [`(${whole})`, ...lexemes.map(quoteLexeme)].join(" | "),
      forms: [
        ...lexemes.map((lexeme) => ({ tsquery: quoteLexeme(lexeme), beside: null })),
        { tsquery: counted, beside: counted === whole ? null : whole },
      ],
      telling: true,
      weight: 1,
      phrases: [phrase],
      entities,
      isName: true,
      word: lexemes.length === 1 ? (lexemes[0] ?? null) : null,
    },
  ];
}

/** The words that are no names themselves, as they are compared. */
function wordTexts(node: QueryNode | null): string[] {
  if (node?.kind === "word") return leafPhrases(node).map(({ terms }) => terms.join(""));
  return node?.kind === "and" || node?.kind === "or" ? node.nodes.flatMap(wordTexts) : [];
}

function longest(phrase: Phrase): string {
  const lexemes = lexemesOf(phrase).map(({ lexeme }) => lexeme);
  return lexemes.reduce((best, lexeme) => (lexeme.length >= best.length ? lexeme : best), "");
}
