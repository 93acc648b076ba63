import { isBlank } from "./space";

/** Signs that begin a bullet on a line of its own. A dash among them needs white space after it: words are broken at dashes. */
const DASHES = "-–—－*";
const DISCS = "•●▪◦‣";

/** Whether a line that begins at `at` begins with the sign of a list. */
export function beginsWithListSign(text: string, at: number, end: number): boolean {
  const sign = text[at] ?? " ";
  if (DISCS.includes(sign)) return true;
  return DASHES.includes(sign) && (at + 1 >= end || isBlank(text.charCodeAt(at + 1)));
}
