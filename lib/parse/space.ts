/**
 * White space of a file: everything Unicode calls white space, tabs and line breaks included, and NEL.
 * The byte order mark is not: it is invisible, and text around it belongs together.
 */
export function isSpace(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  if (code < 0x85) return false;
  return (
    code === 0x85 ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

/**
 * Characters without a shape that a text can do without: soft hyphen, zero-width space, word joiner, byte
 * order mark, and the marks that set the direction of writing. The joiners U+200C and U+200D are not among
 * them, since Persian words and emoji are spelled with them.
 */
export function isInvisible(code: number): boolean {
  if (code < 0xad) return false;
  return (
    code === 0xad ||
    code === 0x61c ||
    code === 0x200b ||
    code === 0x200e ||
    code === 0x200f ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2069) ||
    code === 0xfeff
  );
}

/** Control characters, which no feed may hold (XML forbids them); those that are white space are not among them. */
export function isControl(code: number): boolean {
  return (code < 0x20 && !(code >= 0x09 && code <= 0x0d)) || (code >= 0x7f && code < 0xa0 && code !== 0x85);
}

/** What carries no text: white space and invisible characters. */
export function isBlank(code: number): boolean {
  return isSpace(code) || isInvisible(code);
}
