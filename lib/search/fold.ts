const MARKS = /\p{M}+/gu;

/** Text as search compares it: full-width and compatibility forms narrowed, accents and case dropped. */
export function fold(text: string): string {
  return text.normalize("NFKD").replace(MARKS, "").toLowerCase().normalize("NFKC");
}

/** A name as search compares it: folded, with every run of anything but letters and digits as one space. */
export function foldName(name: string): string {
  return fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
