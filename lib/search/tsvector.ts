import { multipliedNumber } from "./number-value";
import { VALUE_SIGN } from "./stem";
import { type Unit, unitsOf } from "./units";

/** PostgreSQL's weights: title A, heading B, viewpoint and bullets C. */
export type Weight = "A" | "B" | "C";
export type WeightedText = { weight: Weight; text: string };
/** A text of an article with its units: they are cut once for all that is kept of them. */
export type CutText = WeightedText & { units: readonly Unit[] };
/** A lexeme that is no word of a text: in which of an article's texts it counts, and at which of that text's units. */
export type LexemeAt = { lexeme: string; text: number; unit: number };

/** Cuts the texts of an article into what is compared of them. */
export function cutTexts(texts: readonly WeightedText[]): CutText[] {
  return texts.map(({ weight, text }) => ({ weight, text, units: unitsOf(text) }));
}

/** PostgreSQL keeps no position beyond this one. */
const LAST_POSITION = 16_383;
/** Between two texts, so that no phrase reaches from one into the next. */
const GAP = 8;
/**
 * Before what the linker reads in a text where the search reads something else: no letter and no digit, so that no search
 * finds it. The sign alone says that lexemes were left out.
 */
export const ATOM_SIGN = "=";
/** PostgreSQL refuses a lexeme of 2,047 bytes or more; a folded unit takes at most 4 bytes a UTF-16 unit. */
export const LONGEST_LEXEME = 500;

/**
 * The tsvector of an article as PostgreSQL reads it in a literal: every word as it stands, and its stem or value; every Han
 * character and every two that stand together, at the position of the first; what a number comes to (1.5万). Two characters that stand together are one lexeme, so a
 * Chinese substring of any length from one character up is found by an index. Where an article is longer than
 * the positions PostgreSQL keeps, its later lexemes have none: they are found by words, not by phrases. `atoms` are what the
 * linker reads in the texts; those that are no lexemes are added behind `ATOM_SIGN`. `more` are further lexemes with the
 * places where they count.
 */
export function toTsvector(
  texts: readonly CutText[],
  atoms: readonly string[] = [],
  more: readonly LexemeAt[] = [],
): string {
  const places: Places = new Map();
  const starts: number[] = [];
  let position = 1;
  for (const { weight, units } of texts) {
    starts.push(position);
    for (let index = 0; index < units.length; index += 1) {
      const unit = units[index];
      if (!unit) break;
      const place = placeOf(position + index, weight);
      const next = units[index + 1];
      addPlace(places, cut(unit.exact), place);
      if (unit.term !== unit.exact) addPlace(places, cut(unit.term), place);
      if (!next) continue;
      if (unit.han && next.han && next.start === unit.end) addPlace(places, unit.term + next.term, place);
      const number = unit.han ? null : multipliedNumber(units, index);
      if (number) addPlace(places, VALUE_SIGN + number.digits, place);
    }
    position += units.length + GAP;
  }
  for (const { lexeme, text, unit } of more) {
    addPlace(places, cut(lexeme), placeOf((starts[text] ?? 0) + unit, texts[text]?.weight ?? "C"));
  }
  for (const atom of atoms) if (!places.has(cut(atom))) addPlace(places, cut(ATOM_SIGN + atom), "");
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
  const kept: Places = new Map([[ATOM_SIGN, ""]]);
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

function cut(lexeme: string): string {
  return lexeme.length > LONGEST_LEXEME ? lexeme.slice(0, LONGEST_LEXEME) : lexeme;
}

/** What ends a lexeme that no quotation marks hold together, or says something else. A letter may fold to a space (ͺ). */
const MEANS_MORE = /[\s:\\]|^'/;

// Of the bytes that an article sends to PostgreSQL the vector's are the most, and few lexemes need to be quoted.
function quote(lexeme: string): string {
  return MEANS_MORE.test(lexeme) ? `'${lexeme.replaceAll("\\", "\\\\").replaceAll("'", "''")}'` : lexeme;
}

const WRITTEN: Record<Weight, string[]> = { A: [], B: [], C: [] };

/** A position with its weight. Every article has the same ones, so each is written once. */
function placeOf(position: number, weight: Weight): string {
  if (position > LAST_POSITION) return "";
  const written = WRITTEN[weight];
  for (let next = written.length; next <= position; next += 1) written.push(`${next}${weight}`);
  return written[position] ?? "";
}
