import type { FigureThing } from "@/lib/archive/figure-words";
import type { Counted } from "./counted";
import { parseEnglishNumeral } from "./english-numeral";
import type { FigureReader } from "./figure-reader";

type Token = { start: number; end: number; word: string };

const TOKEN = /^ ?["“]?([\p{L}\p{N}][\p{L}\p{N}'’.&-]*)/u;
/** What is counted stands within so many words behind its number. */
const MOST_WORDS = 9;

function tokensFrom(text: string, from: number, limit: number): Token[] {
  const tokens: Token[] = [];
  for (let at = from; tokens.length < MOST_WORDS; ) {
    const match = TOKEN.exec(text.slice(at, limit));
    const word = match?.[1]?.replace(/[.'’-]+$/, "");
    if (!match || !word) break;
    const start = at + match[0].length - (match[1]?.length ?? 0);
    tokens.push({ start, end: start + word.length, word });
    at = start + (match[1]?.length ?? 0);
    if (word.length < (match[1]?.length ?? 0)) break;
  }
  return tokens;
}

/**
 * What an English number counts: of the words behind it, up to one that ends a noun phrase, the first noun of figures.yaml,
 * else the first plural. Two nouns joined by "and" are counted together and are neither thing.
 */
export function countedInEnglish(reader: FigureReader, text: string, from: number, limit: number): Counted | null {
  const tokens = tokensFrom(text, from, limit);
  const first = nounFrom(reader, tokens, 0);
  const [begin] = tokens;
  if (!first || !begin) return null;
  const joined = joinedNoun(reader, tokens, first);
  if (joined !== null) return { thing: null, start: begin.start, end: joined };
  return { thing: first.thing, start: begin.start, end: tokens[first.next - 1]?.end ?? begin.end };
}

type Noun = { thing: FigureThing | null; next: number };

function nounFrom(reader: FigureReader, tokens: readonly Token[], from: number): Noun | null {
  for (let at = from; at < tokens.length; at += 1) {
    const listed = listedNoun(reader, tokens, at);
    if (listed) return listed;
    const word = tokens[at]?.word ?? "";
    if (endsPhrase(reader, word)) return null;
    if (!isPlural(reader, word)) continue;
    let next = at + 1;
    while (next < tokens.length && !endsPhrase(reader, tokens[next]?.word ?? "")) {
      const further = listedNoun(reader, tokens, next);
      if (further) return further;
      if (!isPlural(reader, tokens[next]?.word ?? "")) break;
      next += 1;
    }
    return { thing: null, next };
  }
  return null;
}

function listedNoun(reader: FigureReader, tokens: readonly Token[], at: number): Noun | null {
  const word = tokens[at]?.word.toLowerCase() ?? "";
  for (const { words, thing } of reader.englishNouns.get(word) ?? []) {
    if (words.every((part, index) => tokens[at + index]?.word.toLowerCase() === part))
      return { thing, next: at + words.length };
  }
  return null;
}

/**
 * The end of a second noun behind "and" that the same number counts; null where there is none, where it has a number of its
 * own, and where people would be counted with what is no person ("students and short courses").
 */
function joinedNoun(reader: FigureReader, tokens: readonly Token[], { thing, next }: Noun): number | null {
  const word = tokens[next]?.word;
  if (word !== "and" && word !== "or") return null;
  // "5,400 visitors and trained 750 students": what follows is a verb.
  if (/ed$/.test(tokens[next + 1]?.word ?? "") && !isNumeral(tokens[next + 2]?.word)) return null;
  const behind = tokens.slice(next + 1, next + 4);
  if (behind.some(({ word: one }) => isNumeral(one))) return null;
  const noun = nounFrom(reader, behind, 0);
  if (noun === null || (thing && noun.thing && thing.people !== noun.thing.people)) return null;
  return behind[noun.next - 1]?.end ?? null;
}

const isNumeral = (word: string | undefined) =>
  word !== undefined && (/^\d/.test(word) || parseEnglishNumeral(word) !== null);

function endsPhrase({ english }: FigureReader, word: string): boolean {
  const lower = word.toLowerCase();
  return english.stops.has(lower) || english.notCounted.has(lower) || /^\d+(?:,\d+)*$/.test(word);
}

function isPlural({ english }: FigureReader, word: string): boolean {
  const lower = word.toLowerCase();
  return english.irregular.has(lower) || (/[^suiy']s$/.test(lower) && lower.length > 3);
}
