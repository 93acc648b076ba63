const LETTERS = "abcdefghijklmnopqrstuvwxyz";
const WORD = /^[a-z]{4,20}$/;

/** Words that one slip of the fingers makes of a folded word: a letter left out, added, changed, or two swapped. */
export function nearWords(word: string): string[] {
  if (!WORD.test(word)) return [];
  const near = new Set<string>();
  for (let at = 0; at <= word.length; at += 1) {
    const [before, after] = [word.slice(0, at), word.slice(at)];
    if (after !== "") near.add(before + after.slice(1));
    if (after.length > 1) near.add(before + after.charAt(1) + after.charAt(0) + after.slice(2));
    for (const letter of LETTERS) {
      near.add(before + letter + after);
      if (after !== "") near.add(before + letter + after.slice(1));
    }
  }
  near.delete(word);
  return [...near];
}
