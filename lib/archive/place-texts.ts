/** A stretch of a text, as half-open UTF-16 offsets. */
export type TextPlace = { start: number; end: number };

/**
 * Where in `text` each of several things is named, by one of its `names`: the longest name that stands there by itself, no
 * letter on either side, and never two in one place; null where none stands. Of all names the longest is placed first, so
 * that one that holds another is never cut by it.
 */
export function placeTexts(text: string, things: readonly (readonly string[])[]): (TextPlace | null)[] {
  const placed = things.map((): TextPlace | null => null);
  const longestFirst = things
    .flatMap((names, at) => names.map((name) => ({ name, at })))
    .filter(({ name }) => name !== "")
    .sort((one, other) => other.name.length - one.name.length);
  for (const { name, at } of longestFirst) placed[at] ??= findName(text, name, placed);
  return placed;
}

function findName(text: string, name: string, taken: readonly (TextPlace | null)[]): TextPlace | null {
  const isWord = /[a-z]/i.test(name);
  for (let start = text.indexOf(name); start !== -1; start = text.indexOf(name, start + 1)) {
    const end = start + name.length;
    const isInside = isWord && /\p{L}/u.test((text[start - 1] ?? "") + (text[end] ?? ""));
    if (!isInside && !taken.some((other) => other && other.start < end && start < other.end)) return { start, end };
  }
  return null;
}
