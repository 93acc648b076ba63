import { CHARACTER_KIND, HAN as HAN_KIND, OTHER } from "@/lib/registry/character-kind";
import { foldText } from "@/lib/registry/fold-text";
import { textAtoms } from "@/lib/registry/name-atoms";
import { fold } from "@/lib/search/fold";
import { DIGIT, HAN, KANA, LETTER, letterKind, MARK, NUMBER } from "@/lib/search/letter-kind";
import { isApostrophe } from "@/lib/search/unit-end";

/** What a character is where the linker and the search read it alike, and where they do not. */
const SEPARATOR = 1;
const PLAIN_LETTER = 2;
const PLAIN_DIGIT = 3;
const PLAIN_HAN = 4;
const ODD = 5;
const KINDS = new Uint8Array(0x10000);

/** What joins to others before it is folded (jamo), or folds by its place in a word (sigma). */
const CONTEXTUAL = /[\u03a3\u1100-\u11ff\u3130-\u318f\uffa0-\uffdf\ud800-\udfff]/;

function classify(code: number): number {
  const char = String.fromCharCode(code);
  const folded = foldText(char);
  const kind = letterKind(code);
  if (CONTEXTUAL.test(char) || folded.length !== 1 || (kind & (KANA | MARK)) !== 0) return ODD;
  const unit = folded.codes[0] ?? 0;
  if (CHARACTER_KIND[unit] === OTHER) return kind === 0 ? SEPARATOR : ODD;
  if (kind === 0 || fold(char) !== String.fromCharCode(unit)) return ODD;
  const isHan = (kind & HAN) !== 0;
  if (isHan !== (CHARACTER_KIND[unit] === HAN_KIND)) return ODD;
  if (isHan) return PLAIN_HAN;
  if ((kind & LETTER) !== 0) return PLAIN_LETTER;
  return (kind & (DIGIT | NUMBER)) !== 0 ? PLAIN_DIGIT : ODD;
}

function kindAt(text: string, at: number): number {
  if (at < 0 || at >= text.length) return SEPARATOR;
  const code = text.charCodeAt(at);
  const known = KINDS[code];
  if (known) return known;
  const kind = classify(code);
  KINDS[code] = kind;
  return kind;
}

/** Whether the apostrophe at `at` ties letters to a word before it, and they are no "s" of possession. */
function joins(text: string, at: number): boolean {
  if (kindAt(text, at - 1) === SEPARATOR || kindAt(text, at + 1) !== PLAIN_LETTER) return false;
  const next = text.charAt(at + 1);
  return !(
    (next === "s" || next === "S") &&
    kindAt(text, at + 2) === SEPARATOR &&
    !isApostrophe(text.charCodeAt(at + 2))
  );
}

function isUnusual(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const kind = kindAt(text, at);
    if (kind === ODD) return true;
    // 1,000th is two words to the search.
    if (kind === PLAIN_LETTER && kindAt(text, at - 1) === PLAIN_DIGIT) return true;
    if (isApostrophe(text.charCodeAt(at)) && joins(text, at)) return true;
  }
  return false;
}

/**
 * The atoms of a text that the search may read otherwise: those of l'Égypte, of words with a soft hyphen in them, of Łódź.
 * None for most texts, of which all atoms are lexemes of the search.
 */
export function unusualAtoms(text: string): string[] {
  return isUnusual(text) ? textAtoms(text) : [];
}
