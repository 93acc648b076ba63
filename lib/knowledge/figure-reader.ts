import type { Qualifier } from "@/lib/archive/figure";
import type { FigureThing, FigureWords } from "@/lib/archive/figure-words";

/** The words of figures.yaml in the form in which texts are read by them. */
export type FigureReader = {
  words: FigureWords;
  /** Nouns of English by their first word in lower case, longest first. */
  englishNouns: Map<string, { words: string[]; thing: FigureThing }[]>;
  hanNouns: WordList<FigureThing>;
  thingOf: Map<string, FigureThing>;
  /** What stands right before a number, longest first. */
  before: { english: RegExp; chinese: RegExp; qualifierOf: Map<string, Qualifier> };
  behind: { word: string; qualifier: Qualifier }[];
  english: Record<"labels" | "stops" | "notCounted" | "irregular", ReadonlySet<string>> &
    Record<"changed" | "planned" | "ties" | "examples" | "meetings" | "begins", RegExp>;
  chinese: Record<
    "classifiers" | "notCounted" | "stops" | "modifiers" | "links" | "measures" | "changes",
    WordList<string>
  > &
    Record<"planned" | "examples" | "meetings" | "begins", RegExp>;
};

/** Words that stand at a place of a text: the longest counts. */
export class WordList<Value> {
  readonly #valueOf: ReadonlyMap<string, Value>;
  readonly #lengths: readonly number[];

  constructor(entries: Iterable<readonly [string, Value]>) {
    this.#valueOf = new Map(entries);
    this.#lengths = [...new Set([...this.#valueOf.keys()].map(({ length }) => length))].sort((a, b) => b - a);
  }

  /** The longest of its words that begins at `at`. */
  at(text: string, at: number): { word: string; value: Value } | null {
    for (const length of this.#lengths) {
      const word = text.slice(at, at + length);
      const value = word.length === length ? this.#valueOf.get(word) : undefined;
      if (value !== undefined) return { word, value };
    }
    return null;
  }

  /** The longest of its words that ends at `end`. */
  before(text: string, end: number): { word: string; value: Value } | null {
    for (const length of this.#lengths) {
      const word = text.slice(Math.max(0, end - length), end);
      const value = word.length === length ? this.#valueOf.get(word) : undefined;
      if (value !== undefined) return { word, value };
    }
    return null;
  }
}

const isHan = (word: string) => /\p{Script=Han}/u.test(word);
const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const longestFirst = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).map(escaped);
const wordsIn = (words: readonly string[]) =>
  new RegExp(`(?<![\\p{L}])(?:${longestFirst(words).join("|")})(?![\\p{L}])`, "iu");
const hanIn = (words: readonly string[]) => new RegExp(longestFirst(words).join("|"), "u");
const list = (words: readonly string[]) => new WordList(words.map((word) => [word, word] as const));

/** Makes the words of figures.yaml ready to read texts by. */
export function compileFigureReader(words: FigureWords): FigureReader {
  const englishNouns: FigureReader["englishNouns"] = new Map();
  const hanNouns: [string, FigureThing][] = [];
  for (const thing of words.things) {
    for (const noun of thing.nouns) {
      if (isHan(noun)) {
        hanNouns.push([noun, thing]);
        continue;
      }
      const parts = noun.toLowerCase().split(" ");
      const [first = ""] = parts;
      englishNouns.set(first, [...(englishNouns.get(first) ?? []), { words: parts, thing }]);
    }
  }
  for (const nouns of englishNouns.values()) nouns.sort((a, b) => b.words.length - a.words.length);
  const qualifiers = Object.entries(words.qualifiers) as [Qualifier, { before: string[]; behind: string[] }][];
  const qualifierOf = new Map(qualifiers.flatMap(([one, { before }]) => before.map((word) => [word, one] as const)));
  const { english, chinese } = words;
  const changed = longestFirst(english.changes).join("|");
  const before = [...qualifierOf.keys()];
  return {
    words,
    englishNouns,
    hanNouns: new WordList(hanNouns),
    thingOf: new Map(words.things.map((thing) => [thing.slug, thing])),
    before: {
      english: new RegExp(
        `(?<![\\p{L}])(${longestFirst(before.filter((word) => !isHan(word))).join("|")}) (?:a |the )?$`,
        "iu",
      ),
      // 附近, 最近 and 签约 only end like words of a number.
      chinese: new RegExp(`(?<!附|最|远|邻|签|预|条|公|履)(${longestFirst(before.filter(isHan)).join("|")})$`, "u"),
      qualifierOf,
    },
    behind: qualifiers
      .flatMap(([qualifier, { behind }]) => behind.map((word) => ({ word, qualifier })))
      .sort((a, b) => b.word.length - a.word.length),
    english: {
      labels: new Set(english.labels),
      stops: new Set(english.stops),
      notCounted: new Set(english.notCounted),
      irregular: new Set(english.irregular),
      changed: new RegExp(
        `(?<![\\p{L}])(?:${changed})(?![\\p{L}])[^,;.]* by $|(?<![\\p{L}])(?:${changed}) of $|(?<![\\p{L}])(?:up|down) $`,
        "iu",
      ),
      planned: wordsIn(english.planned),
      ties: new RegExp(
        `^ (?:(?:${longestFirst(english.tieVerbs).join("|")}) )*(?:${longestFirst(english.ties).join("|")}) (?:the |all |more than |over )?`,
        "iu",
      ),
      examples: wordsIn(english.examples),
      meetings: wordsIn(english.meetings),
      begins: wordsIn(english.begins),
    },
    chinese: {
      classifiers: list(chinese.classifiers),
      notCounted: list(chinese.notCounted),
      stops: list(chinese.stops),
      modifiers: list(chinese.modifiers),
      links: list(chinese.links),
      measures: list(chinese.measures),
      changes: list(chinese.changes),
      planned: hanIn(chinese.planned),
      examples: hanIn(chinese.examples),
      meetings: hanIn(chinese.meetings),
      begins: hanIn(chinese.begins),
    },
  };
}
