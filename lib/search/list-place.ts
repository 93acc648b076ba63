/** Where a list goes on, as an opaque word for an address. */
export function formatPlace(place: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(place)).toString("base64url");
}

/** Reads a number from such a word; null where it holds no whole number that a row could have. */
export function parseNumberPlace(word: string): number | null {
  const [number, ...more] = parsePlace(word);
  return more.length === 0 && isRowNumber(number) ? number : null;
}

/** Reads a slug and a number from such a word, or null. */
export function parseSlugPlace(word: string): { slug: string; text: number } | null {
  const [slug, text, ...more] = parsePlace(word);
  const isSlug = typeof slug === "string" && slug.length <= 200 && !slug.includes("\0");
  return more.length === 0 && isSlug && isRowNumber(text) ? { slug, text } : null;
}

function parsePlace(word: string): unknown[] {
  try {
    const place: unknown = JSON.parse(Buffer.from(word, "base64url").toString("utf8"));
    return Array.isArray(place) ? place : [];
  } catch {
    return [];
  }
}

function isRowNumber(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 && value <= 2_147_483_647;
}
