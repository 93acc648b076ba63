import type { Phrase } from "./text-query";
import { unitsOf } from "./units";

/** PostgreSQL's weights: title A, heading B, viewpoint and bullets C. */
export type Weight = "A" | "B" | "C";
export type WeightedText = { weight: Weight; text: string };

/** PostgreSQL keeps no position beyond this one. */
const LAST_POSITION = 16_383;
/** Between two texts, so that no phrase reaches from one into the next. */
const GAP = 8;
/** PostgreSQL refuses a lexeme of 2,047 bytes or more; a folded unit takes at most 4 bytes a UTF-16 unit. */
const LONGEST_LEXEME = 500;

/**
 * The tsvector of an article as PostgreSQL reads it in a literal: every word; every Han character and every two
 * that stand together, at the position of the first. Two characters that stand together are one lexeme, so a
 * Chinese substring of any length from one character up is found by an index. Where an article is longer than
 * the positions PostgreSQL keeps, its later lexemes have none: they are found by words, not by phrases.
 */
export function toTsvector(texts: readonly WeightedText[]): string {
  const places: Places = new Map();
  let position = 1;
  for (const { weight, text } of texts) {
    const units = unitsOf(text);
    for (let index = 0; index < units.length; index += 1) {
      const unit = units[index];
      if (!unit) break;
      const place = position + index > LAST_POSITION ? "" : `${position + index}${weight}`;
      const term = unit.term.length > LONGEST_LEXEME ? unit.term.slice(0, LONGEST_LEXEME) : unit.term;
      addPlace(places, term, place);
      const next = units[index + 1];
      if (unit.han && next?.han && next.start === unit.end) addPlace(places, term + next.term, place);
    }
    position += units.length + GAP;
  }
  const written: string[] = [];
  for (const [lexeme, stated] of fitted(places)) written.push(quote(lexeme) + (stated === "" ? "" : `:${stated}`));
  return written.join(" ");
}

/** Lexeme → its positions as PostgreSQL writes them, `1A,7C`; empty where none is kept. */
type Places = Map<string, string>;

function addPlace(places: Places, lexeme: string, place: string): void {
  const known = places.get(lexeme);
  if (!known) places.set(lexeme, place);
  else if (place !== "") places.set(lexeme, `${known},${place}`);
}

/** PostgreSQL refuses a tsvector of a megabyte; this leaves room for what it adds to each lexeme. */
const MOST_BYTES = 700_000;
/** UTF-8 takes at most three bytes for a UTF-16 unit. */
const MOST_BYTES_A_UNIT = 3;

// Positions go first, then the last lexemes: better an article found by most of its words than one refused.
function fitted(places: Places): Places {
  // Nearly every article is so much smaller that it need not be weighed.
  let most = 0;
  for (const [lexeme, stated] of places) most += MOST_BYTES_A_UNIT * lexeme.length + 4 + 2 * stated.length;
  if (most <= MOST_BYTES || weigh(places) <= MOST_BYTES) return places;
  let room = MOST_BYTES;
  const kept: Places = new Map();
  for (const lexeme of places.keys()) {
    room -= Buffer.byteLength(lexeme) + 4;
    if (room >= 0) kept.set(lexeme, "");
  }
  return kept;
}

/** A position takes two bytes. */
function weigh(places: Places): number {
  let bytes = 0;
  for (const [lexeme, stated] of places) {
    const positions = stated === "" ? 0 : stated.split(",").length;
    bytes += Buffer.byteLength(lexeme) + 4 + 2 * positions;
  }
  return bytes;
}

/** A phrase as PostgreSQL's tsquery literal: `'鲁班' <-> '班工' <-> '工坊'`. */
export function toTsquery(phrase: Phrase): string {
  const { terms, han } = phrase;
  const lexemes: { lexeme: string; position: number }[] = [];
  terms.forEach((term, position) => {
    const cut = term.slice(0, LONGEST_LEXEME);
    const next = terms[position + 1];
    if (han[position] && han[position + 1] && next !== undefined) lexemes.push({ lexeme: cut + next, position });
    else if (!(han[position] && han[position - 1])) lexemes.push({ lexeme: cut, position });
  });
  return lexemes
    .map(({ lexeme, position }, index) => {
      const before = lexemes[index - 1];
      return before ? `<${position - before.position}> ${quote(lexeme)}` : quote(lexeme);
    })
    .join(" ");
}

// A lexeme holds letters, digits and apostrophes only, so doubling the apostrophe is all that quoting takes.
function quote(lexeme: string): string {
  return lexeme.includes("'") ? `'${lexeme.replaceAll("'", "''")}'` : `'${lexeme}'`;
}
