import { CHARACTER_KIND, HAN, WORD } from "./character-kind";
import { foldedSlice, foldText } from "./fold-text";

/** One letter is in every text, and numbers are written in too many ways. */
const isTelling = (word: string) => word.length > 1 && !/^\p{N}+$/u.test(word);

/**
 * The least things the linker tells apart in a text: words, and two Han characters that stand together, or one that
 * stands alone. A text in which it finds a name holds every atom of the name, and perhaps the last word with an "s".
 */
export function nameAtoms(text: string): string[] {
  const folded = foldText(text);
  const { codes, length } = folded;
  const atoms = new Set<string>();
  for (let at = 0; at < length; ) {
    const start = at;
    const kind = CHARACTER_KIND[codes[at] ?? 0];
    for (at += 1; at < length && CHARACTER_KIND[codes[at] ?? 0] === kind; ) at += 1;
    if (kind === WORD) {
      const word = foldedSlice(folded, start, at);
      if (isTelling(word)) atoms.add(word);
    } else if (kind === HAN) {
      if (at === start + 1) atoms.add(foldedSlice(folded, start, at));
      for (let two = start; two + 1 < at; two += 1) atoms.add(foldedSlice(folded, two, two + 2));
    }
  }
  return [...atoms];
}

/** Every atom that a name found in the text may be made of: those above, and each Han character. */
export function textAtoms(text: string): string[] {
  const atoms = nameAtoms(text);
  return [
    ...new Set([...atoms, ...atoms.flatMap((atom) => (CHARACTER_KIND[atom.charCodeAt(0)] === HAN ? [...atom] : []))]),
  ];
}
