/** What a code point is to the search, as bits: some are two things (ヽ is kana and a letter). */
export const LETTER = 1;
export const MARK = 2;
/** Decimal digits, which thousands separators may part. */
export const DIGIT = 4;
/** Any other number: ½, Ⅷ. */
export const NUMBER = 8;
export const HAN = 16;
export const KANA = 32;

const UNKNOWN = 0x80;
const KINDS = new Uint8Array(0x10000).fill(UNKNOWN);

/** The kind of a code point; 0 where it only separates. A text repeats its characters, so each is looked up once. */
export function letterKind(code: number): number {
  if (code > 0xffff) return classify(code);
  const known = KINDS[code] ?? UNKNOWN;
  if (known !== UNKNOWN) return known;
  const kind = classify(code);
  KINDS[code] = kind;
  return kind;
}

function classify(code: number): number {
  const char = String.fromCodePoint(code);
  let kind = 0;
  if (/\p{L}/u.test(char)) kind |= LETTER;
  if (/\p{M}/u.test(char)) kind |= MARK;
  if (/\p{Nd}/u.test(char)) kind |= DIGIT;
  else if (/\p{N}/u.test(char)) kind |= NUMBER;
  if (/\p{Script=Han}/u.test(char)) kind |= HAN;
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(char)) kind |= KANA;
  return kind;
}
