import { pinyin } from "pinyin-pro";

/** An address is at most this long. */
export const LONGEST_SLUG = 60;

/** What pinyin may change: from the radicals on, and halves of characters. */
const BEYOND_LETTERS = /[\u2e80-\uffff]/;

// A look-up of words takes fifty times what the rest does, and half of all titles hold none.
function inLatin(text: string): string {
  if (!BEYOND_LETTERS.test(text)) return text;
  return pinyin(text, { toneType: "none", type: "array", nonZh: "consecutive", v: true }).join(" ");
}

/**
 * Words for an address: ASCII lower case and hyphens, Han in toneless pinyin, accents dropped, cut at a word to
 * `longest` characters. Empty where a text holds neither letters nor digits that ASCII can write.
 */
export function toSlug(text: string, longest = LONGEST_SLUG): string {
  const words = inLatin(text)
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/['’]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  if (words.length <= longest) return words;
  const cut = words.slice(0, longest + 1);
  const end = cut.lastIndexOf("-");
  return end > 0 ? cut.slice(0, end) : words.slice(0, longest);
}
