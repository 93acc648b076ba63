import { CHARACTER_KIND, WORD } from "./character-kind";
import { type FoldedText, foldedSlice, foldText } from "./fold-text";

/** One field of an article in the forms that the linker asks for; what is seldom needed is made when asked. */
export type FieldText = {
  text: string;
  folded: FoldedText;
  /** The folded units as a string. */
  string(): string;
  /** Whether nearly every word begins with a capital, so that a capital says nothing. */
  isTitleCase(): boolean;
  article: ArticleText;
};

/** The text of a whole article, and what was found in it: a question is answered by reading it once. */
export type ArticleText = { string(): string; answers: Map<unknown, boolean> };

/** `read` gives the article's folded text, fields parted by line breaks. */
export function readArticleText(read: () => string): ArticleText {
  let string: string | null = null;
  return {
    string: () => {
      string ??= read();
      return string;
    },
    answers: new Map(),
  };
}

const WORDS = /\p{L}[\p{L}'’]+/gu;

function isTitleCase(text: string): boolean {
  const words = (text.match(WORDS) ?? []).filter((word) => word.length > 3);
  const capitals = words.filter((word) => word.charAt(0) !== word.charAt(0).toLowerCase()).length;
  return words.length >= 4 && capitals >= words.length * 0.75;
}

/** `article` is shared by all fields of one article. */
export function readFieldText(text: string, article: ArticleText): FieldText {
  const folded = foldText(text);
  let string: string | null = null;
  let titleCase: boolean | null = null;
  return {
    text,
    folded,
    string: () => {
      string ??= foldedSlice(folded, 0, folded.length);
      return string;
    },
    isTitleCase: () => {
      titleCase ??= isTitleCase(text);
      return titleCase;
    },
    article,
  };
}

/** Whether the character of the original at folded unit `at` is a capital letter. */
export function isCapitalAt(field: FieldText, at: number): boolean {
  const char = field.text.charAt(field.folded.origin[at] ?? field.text.length);
  return char !== char.toLowerCase();
}

/** Whether folded unit `at` belongs to a word of a script with spaces. */
export function isWordAt(field: FieldText, at: number): boolean {
  return at >= 0 && at < field.folded.length && CHARACTER_KIND[field.folded.codes[at] ?? 0] === WORD;
}
