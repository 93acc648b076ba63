/** How far an excerpt reaches on each side of its place, in columns: a Han character takes two. */
const REACH = 64;
const WIDE = /[\u2E80-\uFFEF]/;
const SPACE = " ";
/** A space further off is no end of the word that is cut: the text is one without spaces. */
const LONGEST_WORD = 24;
/** A mark within a sentence, which does not stand before "…". */
const PAUSE = /[\s,;:，、；：]+$/;

/**
 * A passage around `[start, end)` of a text in three: what stands before the place, the place, and what follows it.
 * Words are not cut; "…" stands for what is left out.
 */
export function cutAround(text: string, start: number, end: number) {
  const from = wholeWordFrom(text, reachBack(text, start), start);
  const to = wholeWordTo(text, reachOn(text, end), end);
  return {
    before: (from > 0 ? "…" : "") + text.slice(from, start),
    marked: text.slice(start, end),
    after: to < text.length ? `${text.slice(end, to).replace(PAUSE, "")}…` : text.slice(end),
  };
}

const widthAt = (text: string, at: number) => (WIDE.test(text.charAt(at)) ? 2 : 1);

function reachBack(text: string, start: number): number {
  let at = start;
  for (let width = 0; at > 0 && width < REACH; at -= 1) width += widthAt(text, at - 1);
  return at;
}

function reachOn(text: string, end: number): number {
  let at = end;
  for (let width = 0; at < text.length && width < REACH; at += 1) width += widthAt(text, at);
  return at;
}

/** A text without spaces is cut where it is reached, though never inside a surrogate pair. */
function wholeWordFrom(text: string, at: number, start: number): number {
  if (at === 0) return 0;
  const space = text.indexOf(SPACE, at - 1);
  if (space >= 0 && space < Math.min(start, at + LONGEST_WORD)) return space + 1;
  return isLowSurrogate(text, at) ? at - 1 : at;
}

function wholeWordTo(text: string, at: number, end: number): number {
  if (at === text.length) return at;
  const space = text.lastIndexOf(SPACE, at);
  if (space >= Math.max(end, at - LONGEST_WORD)) return space;
  return isLowSurrogate(text, at) ? at + 1 : at;
}

function isLowSurrogate(text: string, at: number): boolean {
  return /[\uDC00-\uDFFF]/.test(text.charAt(at));
}
