/** A text as PostgreSQL can hold it: NUL and each half of a character are U+FFFD. */
export function storableText(text: string): string {
  return text.toWellFormed().replaceAll("\0", "\ufffd");
}
