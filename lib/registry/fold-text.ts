import { HAN_VARIANTS } from "@/lib/archive/han-variants";

/**
 * A text as names are matched in it: one UTF-16 unit per character, without case, accents, full width and
 * traditional forms. `origin[i]` is where unit i stood in the original; `origin[length]` is the original's length.
 */
export type FoldedText = { codes: Uint16Array; origin: Uint32Array; length: number };

const DROPPED = 0;
const SPACE = 0x20;
const DASH = 0x2d;

const SINGLE_QUOTES = /[‘’‚‛ʼ′`´]/u;
const DOUBLE_QUOTES = /[“”„‟«»「」『』]/u;
const DASHES = /[‐‑‒–—―−─]/u;
const MIDDLE_DOTS = /[·•・‧∙]/u;
/** Combining accents, soft hyphen, zero-width and direction marks. U+0000 stays, as a space. */
const INVISIBLE = /[\u0300-\u036f\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/u;
/** Letters that Unicode does not decompose. */
const PLAIN_LETTERS: Record<string, string> = {
  ø: "o",
  đ: "d",
  ł: "l",
  ı: "i",
  ß: "s",
  æ: "a",
  œ: "o",
  ð: "d",
  þ: "t",
};

function foldCharacter(char: string): string {
  if (INVISIBLE.test(char)) return "";
  if (char === "\0" || /\s/u.test(char)) return " ";
  if (SINGLE_QUOTES.test(char)) return "'";
  if (DOUBLE_QUOTES.test(char)) return '"';
  if (DASHES.test(char)) return "-";
  if (MIDDLE_DOTS.test(char)) return "·";
  const base = char.normalize("NFKD").charAt(0).toLowerCase().charAt(0);
  return PLAIN_LETTERS[base] ?? base;
}

function makeFoldTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let code = 0; code < 0x10000; code += 1) {
    // Hangul and unpaired surrogates stay: nothing in the registry is written with them.
    const kept = (code >= 0xac00 && code <= 0xdfff) || (code >= 0x1100 && code <= 0x11ff);
    const folded = kept ? String.fromCharCode(code) : foldCharacter(String.fromCharCode(code));
    table[code] = folded === "" ? DROPPED : folded.charCodeAt(0);
  }
  for (let at = 0; at < HAN_VARIANTS.length; at += 2)
    table[HAN_VARIANTS.charCodeAt(at)] = HAN_VARIANTS.charCodeAt(at + 1);
  return table;
}

const FOLD = makeFoldTable();

/** Folds `text`: runs of spaces and of dashes become one, invisible characters none, every other unit exactly one. */
export function foldText(text: string): FoldedText {
  const codes = new Uint16Array(text.length);
  const origin = new Uint32Array(text.length + 1);
  let length = 0;
  let last = -1;
  for (let at = 0; at < text.length; at += 1) {
    const code = FOLD[text.charCodeAt(at)] ?? DROPPED;
    if (code === DROPPED) continue;
    if (code === last && (code === SPACE || code === DASH)) continue;
    codes[length] = code;
    origin[length] = at;
    length += 1;
    last = code;
  }
  origin[length] = text.length;
  return { codes, origin, length };
}

const UTF_16 = new TextDecoder("utf-16le");

/** The folded units from `start` to `end` as a string of the same length (an unpaired surrogate becomes U+FFFD). */
export function foldedSlice(folded: FoldedText, start: number, end: number): string {
  return UTF_16.decode(folded.codes.subarray(start, end));
}

/** A name or phrase of the registry as it is compared. */
export function foldName(name: string): string {
  const folded = foldText(name);
  return foldedSlice(folded, 0, folded.length).trim();
}

/**
 * The original offset where a match that ends before folded unit `end` ends: behind its last character and the
 * accents combined with it.
 */
export function originalEnd(text: string, folded: FoldedText, end: number): number {
  let offset = (folded.origin[end - 1] ?? 0) + 1;
  while (offset < text.length && /[\u0300-\u036f]/u.test(text.charAt(offset))) offset += 1;
  return offset;
}
