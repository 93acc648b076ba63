import { multipliedNumber } from "./number-value";
import { VALUE_SIGN } from "./stem";
import { LONGEST_LEXEME } from "./tsvector";
import { type Unit, unitsOf } from "./units";

/**
 * A run of terms that must stand one after the other, with signs between them or without. `han[i]` says whether
 * `terms[i]` is a single Han character, `joined[i]` whether nothing stands between it and the next: two joined Han
 * characters must stand so. With `prefix`, the last term may go on.
 */
export type Phrase = {
  terms: readonly string[];
  han: readonly boolean[];
  joined: readonly boolean[];
  prefix?: boolean;
};

/** The text as phrases that all say the same, or none where nothing in it can be compared. `exact`: the very forms and numbers. */
export function phrasesOf(text: string, { exact = false, prefix = false } = {}): Phrase[] {
  const units = unitsOf(text);
  if (units.length === 0) return [];
  const term = (unit: Unit) => (exact || prefix ? unit.exact : unit.term);
  const plain = {
    terms: units.map(term),
    han: units.map(({ han }) => han),
    joined: units.map((_, index) => isJoined(units, index)),
  };
  if (prefix) return [{ ...plain, prefix }];
  if (exact) return [plain];
  const multiplied = withMultipliedNumbers(units, term);
  return multiplied ? [plain, multiplied] : [plain];
}

function isJoined(units: readonly Unit[], index: number): boolean {
  return units[index + 1]?.start === units[index]?.end;
}

/** Every number with the words that multiply it as one term: 1.5万人 as 15000人. */
function withMultipliedNumbers(units: readonly Unit[], term: (unit: Unit) => string): Phrase | null {
  const terms: string[] = [];
  const han: boolean[] = [];
  const joined: boolean[] = [];
  let changed = false;
  for (let index = 0; index < units.length; index += 1) {
    const unit = units[index];
    if (!unit) break;
    const number = multipliedNumber(units, index);
    terms.push(number ? VALUE_SIGN + number.digits : term(unit));
    han.push(unit.han);
    if (number) {
      changed = true;
      index += number.units - 1;
    }
    joined.push(isJoined(units, index));
  }
  return changed ? { terms, han, joined } : null;
}

/** A lexeme of a phrase, and how many places after the first it stands. */
export type PlacedLexeme = { lexeme: string; place: number };

/** Whether the term at `index` and the next are two Han characters that must stand together. */
export function isPair({ han, joined }: Phrase, index: number): boolean {
  return han[index] === true && han[index + 1] === true && joined[index] === true;
}

/** Whether a phrase is one run of Han characters with nothing between them. */
export function isHanRun(phrase: Phrase): boolean {
  return phrase.han.every((han, index) => han && (index === phrase.han.length - 1 || isPair(phrase, index)));
}

/** The lexemes that a phrase is found by: two Han characters that stand together are one. */
export function lexemesOf(phrase: Phrase): PlacedLexeme[] {
  const lexemes: PlacedLexeme[] = [];
  phrase.terms.forEach((term, place) => {
    const cut = term.slice(0, LONGEST_LEXEME);
    if (isPair(phrase, place)) lexemes.push({ lexeme: cut + phrase.terms[place + 1], place });
    else if (!isPair(phrase, place - 1)) lexemes.push({ lexeme: cut, place });
  });
  return lexemes;
}
