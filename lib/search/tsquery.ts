import { lexemesOf, type Phrase } from "./phrase";

/** Where a phrase must stand: anywhere, or in the title. */
export type Where = "anywhere" | "title";

/** A phrase as PostgreSQL's tsquery literal: `'鲁班' <1> '班工' <1> '工坊'`. */
export function toTsquery(phrase: Phrase, where: Where = "anywhere"): string {
  const lexemes = lexemesOf(phrase);
  const last = lexemes.length - 1;
  return lexemes
    .map(({ lexeme, place }, index) => {
      const label = (phrase.prefix && index === last ? "*" : "") + (where === "title" ? "A" : "");
      const operand = quoteLexeme(lexeme) + (label === "" ? "" : `:${label}`);
      const before = lexemes[index - 1];
      return before ? `<${place - before.place}> ${operand}` : operand;
    })
    .join(" ");
}

/** The lexemes of a phrase, wherever they stand: what an index can answer without a look at the article. */
export function toWordsTsquery(phrase: Phrase): string {
  const lexemes = lexemesOf(phrase);
  const last = lexemes.length - 1;
  return lexemes
    .map(({ lexeme }, index) => quoteLexeme(lexeme) + (phrase.prefix && index === last ? ":*" : ""))
    .join(" & ");
}

/** A lexeme as PostgreSQL reads it: it holds neither backslash nor anything else that would need more. */
export function quoteLexeme(lexeme: string): string {
  return `'${lexeme.replaceAll("'", "''")}'`;
}
