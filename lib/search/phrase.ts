import { multipliedNumber } from "./number-value";
import { LONGEST_LEXEME } from "./tsvector";
import { type Unit, unitsOf } from "./units";

/**
 * A run of terms that must stand one after the other. `han[i]` says whether `terms[i]` is a single Han character.
 * With `prefix`, the last term may go on.
 */
export type Phrase = { terms: readonly string[]; han: readonly boolean[]; prefix?: boolean };

/** The text as phrases that all say the same, or none where nothing in it can be compared. `exact`: the very forms. */
export function phrasesOf(text: string, { exact = false, prefix = false } = {}): Phrase[] {
  const units = unitsOf(text);
  if (units.length === 0) return [];
  const term = (unit: Unit) => (exact || prefix ? unit.exact : unit.term);
  const plain = { terms: units.map(term), han: units.map(({ han }) => han) };
  if (prefix) return [{ ...plain, prefix }];
  const multiplied = withMultipliedNumbers(units, term);
  return multiplied ? [plain, multiplied] : [plain];
}

/** Every number with the words that multiply it as one term: 1.5万人 as 15000人. */
function withMultipliedNumbers(units: readonly Unit[], term: (unit: Unit) => string): Phrase | null {
  const terms: string[] = [];
  const han: boolean[] = [];
  let changed = false;
  for (let index = 0; index < units.length; index += 1) {
    const unit = units[index];
    if (!unit) break;
    const number = multipliedNumber(units, index);
    terms.push(number ? number.digits : term(unit));
    han.push(unit.han);
    if (!number) continue;
    changed = true;
    index += number.units - 1;
  }
  return changed ? { terms, han } : null;
}

/** A lexeme of a phrase, and how many places after the first it stands. */
export type PlacedLexeme = { lexeme: string; place: number };

/** The lexemes that a phrase is found by: two Han characters that stand together are one. */
export function lexemesOf({ terms, han }: Phrase): PlacedLexeme[] {
  const lexemes: PlacedLexeme[] = [];
  terms.forEach((term, place) => {
    const cut = term.slice(0, LONGEST_LEXEME);
    const next = terms[place + 1];
    if (han[place] && han[place + 1] && next !== undefined) lexemes.push({ lexeme: cut + next, place });
    else if (!(han[place] && han[place - 1])) lexemes.push({ lexeme: cut, place });
  });
  return lexemes;
}
