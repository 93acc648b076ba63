// biome-ignore-all lint/suspicious/noControlCharactersInRegex: what the texts shown must not hold is named here
const BREAK = /[\n\r\u2028\u2029]/;
const RUN = /[\s\u0085]+/g;
const SHAPELESS =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
/** A text that matches nothing here is clean already: most are, and need not be copied. */
const UNCLEAN =
  /[\u0000-\u001f\u007f-\u00a0\u00ad\u061c\u1680\u2000-\u200b\u200e\u200f\u2028-\u202f\u205f-\u2069\u3000\ufeff]| {2}/;

const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3001-\u303f\uff01-\uff60]$/u;
const WIDE_FIRST = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const WIDE_OR_PUNCTUATION = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3001-\u303f\uff01-\uff60“”‘’…—·]$/u;

/** No character before this one is Chinese or Japanese: most places are told from the two characters at them alone. */
const FIRST_WIDE = 0x2e80;

function bothNarrow(before: string, after: string): boolean {
  return before.charCodeAt(before.length - 1) < FIRST_WIDE && after.charCodeAt(0) < FIRST_WIDE;
}

/**
 * Whether two texts meet without a space where a marker stood between them: two Chinese characters do, and a
 * Chinese character and a mark of punctuation that both scripts use.
 */
export function meetsWithoutSpace(before: string, after: string): boolean {
  if (bothNarrow(before, after)) return false;
  const left = before.slice(-2);
  const right = String.fromCodePoint(after.codePointAt(0) ?? 0x20);
  return (WIDE.test(left) && WIDE_OR_PUNCTUATION.test(right)) || (WIDE_OR_PUNCTUATION.test(left) && WIDE.test(right));
}

/**
 * Whether a line was broken inside a word: between two Chinese characters, between a number and its Chinese
 * measure, or after a hyphen (but "pre-" before "and" keeps its space).
 */
function brokenInWord(before: string, after: string): boolean {
  if (!bothNarrow(before, after)) {
    if (meetsWithoutSpace(before, after)) return true;
    if (/\p{N}$/u.test(before) && WIDE_FIRST.test(after)) return true;
    if (WIDE.test(before) && /^\p{N}/u.test(after)) return true;
  }
  return /\p{L}-$/u.test(before) && /^(?!(?:and|or|to)\s)[\p{L}\p{N}]/u.test(after);
}

/**
 * Text as it is shown: control and invisible characters gone, every run of white space one space, and none
 * where a line was broken inside a word. The ends are not trimmed.
 */
export function cleanText(raw: string): string {
  if (!UNCLEAN.test(raw)) return raw;
  const shaped = raw.replace(SHAPELESS, "");
  return shaped.replace(RUN, (run, at: number) => {
    if (!BREAK.test(run) || at === 0 || at + run.length === shaped.length) return " ";
    const after = shaped.slice(at + run.length, at + run.length + 4);
    return brokenInWord(shaped.slice(Math.max(0, at - 2), at), after) ? "" : " ";
  });
}
