import type { Phrase } from "./text-query";
import { type Unit, unitsOf } from "./units";

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
  const places = new Map<string, string[]>();
  let position = 1;
  for (const { weight, text } of texts) {
    const units = unitsOf(text);
    units.forEach((unit, index) => {
      const place = position + index;
      for (const lexeme of lexemesAt(units, index, unit)) {
        const known = places.get(lexeme);
        const stated = place <= LAST_POSITION ? [`${place}${weight}`] : [];
        if (known) known.push(...stated);
        else places.set(lexeme, stated);
      }
    });
    position += units.length + GAP;
  }
  return fitted(places)
    .map(([lexeme, stated]) => `${quote(lexeme)}${stated.length > 0 ? `:${stated.join(",")}` : ""}`)
    .join(" ");
}

/** PostgreSQL refuses a tsvector of a megabyte; this leaves room for what it adds to each lexeme. */
const MOST_BYTES = 700_000;

// Positions go first, then the last lexemes: better an article found by most of its words than one refused.
function fitted(places: ReadonlyMap<string, string[]>): [string, string[]][] {
  const all = [...places];
  const weigh = (entries: [string, string[]][]) =>
    entries.reduce((sum, [lexeme, stated]) => sum + Buffer.byteLength(lexeme) + 4 + 2 * stated.length, 0);
  if (weigh(all) <= MOST_BYTES) return all;
  let room = MOST_BYTES;
  return all.flatMap(([lexeme]): [string, string[]][] => {
    room -= Buffer.byteLength(lexeme) + 4;
    return room >= 0 ? [[lexeme, []]] : [];
  });
}

function lexemesAt(units: readonly Unit[], index: number, unit: Unit): string[] {
  const term = unit.term.slice(0, LONGEST_LEXEME);
  const next = units[index + 1];
  return unit.han && next?.han && next.start === unit.end ? [term, term + next.term] : [term];
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
  return `'${lexeme.replaceAll("'", "''")}'`;
}
