const QUOTES = /["“”„＂「」『』]/gu;

/** A search text as a heading quotes it: without quotation marks of its own. */
export function withoutQuotes(text: string): string {
  return text.replace(QUOTES, " ").replace(/\s+/g, " ").trim() || text;
}
