import { CHARACTER_KIND, WORD } from "./character-kind";
import { type FoldedText, foldedSlice, foldText, originalEnd } from "./fold-text";

// Classes and not functions that return functions: one of these is made for every field of the archive, and a named
// function that is made anew each time costs more than reading the field.

/** The text of a whole article, and what was found in it: a question is answered by reading it once. */
export class ArticleText {
  readonly answers = new Map<unknown, boolean>();
  /** Folded names that stood for a person in what was read of it, and in all of it when it is read again. */
  readonly #met = new Set<string>();
  readonly #all = new Set<string>();
  readonly #fields: FieldText[] = [];
  #string: string | null = null;

  /** Reads one of the article's fields. */
  addField(text: string): FieldText {
    const field = new FieldText(text, this);
    this.#fields.push(field);
    return field;
  }

  meetPerson(folded: string): void {
    this.#met.add(folded);
  }

  hasPerson(folded: string, anywhere: boolean): boolean {
    return this.#met.has(folded) || (anywhere && this.#all.has(folded));
  }

  /** Makes it ready to be read again where a person was met; whoever was met is then known from its first line on. */
  isReadAgain(): boolean {
    for (const person of this.#met) this.#all.add(person);
    this.#met.clear();
    return this.#all.size > 0;
  }

  /** The folded text of all fields, parted by line breaks. */
  string(): string {
    this.#string ??= this.#fields.map((field) => field.string().trim()).join("\n");
    return this.#string;
  }
}

/** One field of an article in the forms that the linker asks for; what is seldom needed is made when asked. */
export class FieldText {
  readonly text: string;
  readonly folded: FoldedText;
  readonly article: ArticleText;
  #string: string | null = null;
  #titleCase: boolean | null = null;

  constructor(text: string, article: ArticleText) {
    this.text = text;
    this.folded = foldText(text);
    this.article = article;
  }

  /** The folded units as a string. */
  string(): string {
    this.#string ??= foldedSlice(this.folded, 0, this.folded.length);
    return this.#string;
  }

  /** Whether nearly every word begins with a capital, so that a capital says nothing. */
  isTitleCase(): boolean {
    this.#titleCase ??= isTitleCase(this.text);
    return this.#titleCase;
  }
}

const WORDS = /\p{L}[\p{L}'’]+/gu;

function isTitleCase(text: string): boolean {
  const words = (text.match(WORDS) ?? []).filter((word) => word.length > 3);
  const capitals = words.filter((word) => word.charAt(0) !== word.charAt(0).toLowerCase()).length;
  return words.length >= 4 && capitals >= words.length * 0.75;
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

/** The original text of the folded range. */
export function writtenSlice({ text, folded }: FieldText, start: number, end: number): string {
  return text.slice(folded.origin[start] ?? 0, originalEnd(text, folded, end));
}
