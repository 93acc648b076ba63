import { fold } from "./fold";
import { stem } from "./stem";

/**
 * The smallest thing search compares: one Han or kana character, or one word of any other script.
 * `start` and `end` are UTF-16 offsets into the text it came from; `term` is what is compared.
 */
export type Unit = { term: string; start: number; end: number; han: boolean };

// A number keeps its thousands separators (15,000 and 15000 are one term), a word its apostrophe (Nicaragua's).
const UNIT =
  /(?<han>[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])|\p{Nd}{1,3}(?:[,，]\p{Nd}{3})+(?!\p{Nd})|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}\p{M}])+(?:['’](?:(?![\p{Script=Han}])[\p{L}\p{M}])+)*/gu;

/** The units of a text in order; everything between them separates and is not compared. */
export function unitsOf(text: string): Unit[] {
  const units: Unit[] = [];
  for (const match of text.matchAll(UNIT)) {
    const surface = match[0];
    const han = match.groups?.han !== undefined;
    const term = termOf(surface, han);
    if (term !== "") units.push({ term, start: match.index, end: match.index + surface.length, han });
  }
  return units;
}

/** As many surfaces as are remembered with their terms: more than a language uses often. */
const MOST_REMEMBERED = 50_000;
const remembered = new Map<string, string>();

// Folding and stemming cost fifty times a look-up, and a text repeats its words.
function termOf(surface: string, han: boolean): string {
  const known = remembered.get(surface);
  if (known !== undefined) return known;
  const folded = fold(surface).replace(/[,，]/g, "").replaceAll("’", "'");
  const term = han ? folded : stem(folded);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  if (surface.length <= 40) remembered.set(surface, term);
  return term;
}
