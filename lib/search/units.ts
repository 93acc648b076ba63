import { fold } from "./fold";
import { DIGIT, HAN, KANA, LETTER, letterKind, MARK, NUMBER } from "./letter-kind";
import { type Forms, formsOf } from "./stem";
import { decimalEnd, separatedNumberEnd, wordEnd } from "./unit-end";

/**
 * The smallest thing search compares: one Han or kana character, or one word of any other script.
 * `start` and `end` are UTF-16 offsets into the text it came from; `term` is what is compared, `exact` where the very
 * form is asked for.
 */
export type Unit = Forms & { start: number; end: number; han: boolean };

/**
 * The units of a text in order; everything between them separates and is not compared. A number keeps its thousands
 * separators (15,000 and 15000 are one term) and its decimals, a word what an apostrophe ties to it (d'Ivoire). Read by hand: a regular expression
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
    const { exact, term } = han && at === start + 1 ? comparedHan(code) : compared(text.slice(start, at), han);
    if (exact !== "") units.push({ exact, term, start, end: at, han });
  }
  return units;
}

function endOfWord(text: string, start: number, kind: number): number {
  if ((kind & DIGIT) === 0) return wordEnd(text, start);
  const end = Math.max(separatedNumberEnd(text, start), decimalEnd(text, start));
  return end < 0 ? wordEnd(text, start) : end;
}

/** As many surfaces as are remembered with their terms: more than a language uses often. */
const MOST_REMEMBERED = 50_000;
const remembered = new Map<string, Forms>();
/** Of one UTF-16 unit, by its code: a Chinese text asks for one with nearly each character. */
const rememberedHan: (Forms | undefined)[] = new Array(0x10000);

function comparedHan(code: number): Forms {
  const known = rememberedHan[code];
  if (known !== undefined) return known;
  const folded = fold(String.fromCharCode(code));
  const forms = { exact: folded, term: folded };
  rememberedHan[code] = forms;
  return forms;
}

// Folding and stemming cost fifty times a look-up, and a text repeats its words.
function compared(surface: string, han: boolean): Forms {
  const known = remembered.get(surface);
  if (known !== undefined) return known;
  const folded = fold(surface);
  const forms = han ? { exact: folded, term: folded } : formsOf(plain(folded));
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  if (surface.length <= 40) remembered.set(surface, forms);
  return forms;
}

/** Without separators of thousands and without zeros at the end of decimals. */
function plain(folded: string): string {
  const joined = folded.replace(/[,，]/g, "").replace(/[’‘]/g, "'");
  return joined.includes(".") ? joined.replace(/\.?0+$/, "") : joined;
}
