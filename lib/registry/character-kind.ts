/** What the linker tells apart in folded text. */
export const OTHER = 0;
/** A letter or digit of a script that puts spaces between words. */
export const WORD = 1;
export const HAN = 2;

function makeKindTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (let code = 0; code < 0x10000; code += 1) {
    const char = String.fromCharCode(code);
    if (/[\p{Script=Han}〇]/u.test(char)) table[code] = HAN;
    else if (/[\p{L}\p{N}]/u.test(char)) table[code] = WORD;
  }
  return table;
}

/** The kind of every UTF-16 unit. */
export const CHARACTER_KIND = makeKindTable();

export function characterKind(code: number | undefined): number {
  return code === undefined ? OTHER : (CHARACTER_KIND[code] ?? OTHER);
}
