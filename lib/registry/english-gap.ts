import { type FieldText, writtenSlice } from "./field-text";
import { type EnglishWords, WORD_CLASS } from "./english-words";

/** What parts two neighbouring words. */
export type Gap = "space" | "and" | "comma" | "dot" | "quote" | "other";

const GAPS: Record<string, Gap> = { " ": "space", " & ": "and", ", ": "comma", ". ": "dot", '" ': "quote" };

/** Questions about the words of one field by their position; none fails outside of the field. */
export function makeWordReader(field: FieldText, words: EnglishWords) {
  const string = field.string();
  const word = (at: number) => string.slice(words.starts[at] ?? 0, words.ends[at] ?? 0);
  const has = (at: number, bits: number) => ((words.classes[at] ?? 0) & bits) !== 0;
  return {
    word,
    has,
    isCapital: (at: number) => has(at, WORD_CLASS.capital),
    /** What stands before the word. */
    gap(at: number): Gap {
      const from = words.ends[at - 1];
      const to = words.starts[at];
      return from === undefined || to === undefined ? "other" : (GAPS[string.slice(from, to)] ?? "other");
    },
    between: (at: number) => string.slice(words.ends[at - 1] ?? 0, words.starts[at] ?? 0),
    start: (at: number) => words.starts[at] ?? 0,
    end: (at: number) => words.ends[at] ?? 0,
    count: words.starts.length,
    /** The text as the article writes it. */
    written: (from: number, to: number) => writtenSlice(field, from, to),
    string,
  };
}

export type WordReader = ReturnType<typeof makeWordReader>;
