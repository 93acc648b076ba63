import { CHARACTER_KIND, OTHER } from "./character-kind";
import { foldText } from "./fold-text";

/** The letters and digits of a text, folded: without case, accents, full width, traditional forms, spaces and punctuation. */
export function foldLetters(text: string): Uint16Array {
  const { codes, length } = foldText(text);
  const letters = new Uint16Array(length);
  let count = 0;
  for (let at = 0; at < length; at += 1) {
    const code = codes[at] ?? 0;
    if (CHARACTER_KIND[code] === OTHER) continue;
    letters[count] = code;
    count += 1;
  }
  return letters.subarray(0, count);
}
