import { fold } from "./fold";
import { DIGIT, HAN, KANA, LETTER, letterKind, MARK, NUMBER } from "./letter-kind";
import { stem } from "./stem";
import { separatedNumberEnd, wordEnd } from "./unit-end";

/**
 * The smallest thing search compares: one Han or kana character, or one word of any other script.
 * `start` and `end` are UTF-16 offsets into the text it came from; `term` is what is compared.
 */
export type Unit = { term: string; start: number; end: number; han: boolean };

/**
 * The units of a text in order; everything between them separates and is not compared. A number keeps its thousands
 * separators (15,000 and 15000 are one term), a word its apostrophe (Nicaragua's). Read by hand: a regular expression
 * that says the same takes four times as long, and every word of the archive passes here.
 */
export function unitsOf(text: string): Unit[] {
  const units: Unit[] = [];
  let at = 0;
  while (at < text.length) {
    const code = text.codePointAt(at) ?? 0;
    const kind = letterKind(code);
    const start = at;
    const han = (kind & (HAN | KANA)) !== 0;
    if (han) at += code > 0xffff ? 2 : 1;
    else if ((kind & (LETTER | MARK | DIGIT | NUMBER)) !== 0) at = endOfWord(text, start, kind);
    else {
      at += code > 0xffff ? 2 : 1;
      continue;
    }
    const term = termOf(text.slice(start, at), han);
    if (term !== "") units.push({ term, start, end: at, han });
  }
  return units;
}

function endOfWord(text: string, start: number, kind: number): number {
  const end = (kind & DIGIT) === 0 ? -1 : separatedNumberEnd(text, start);
  return end < 0 ? wordEnd(text, start) : end;
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
