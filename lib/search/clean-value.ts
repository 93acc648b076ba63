/** The value of a parameter as it is read: PostgreSQL holds no NUL, and a lone surrogate is no text. */
export function cleanValue(raw: string): string {
  return raw
    .toWellFormed()
    .replace(/[\p{Cc}\uFFFD\s]+/gu, " ")
    .trim();
}
