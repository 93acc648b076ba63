export type Range = { start: number; end: number };

/** A full stop ends a sentence behind three letters or digits and before a space, so that "U.S. dollars" and "98.5" stay whole. */
const SENTENCE_END = /[。！？!?]|(?<=[\p{L}\p{N})"”'%]{3})\.(?=\s|$)|…(?=\s|$)/gu;
const CLAUSE_END = /[,，;；:：]/g;
const THOUSANDS = /^,\d{3}(?!\d)/;

const partsOf = (from: number, to: number, ends: readonly number[]): Range[] => {
  const starts = [from, ...ends];
  return starts.map((start, at) => ({ start, end: starts[at + 1] ?? to })).filter(({ start, end }) => start < end);
};

/** The sentences of a text, each with its stop. */
export function sentencesOf(text: string): Range[] {
  return partsOf(
    0,
    text.length,
    [...text.matchAll(SENTENCE_END)].map((match) => match.index + match[0].length),
  ).map(({ start, end }) => ({ start: start + (/^\s*/.exec(text.slice(start, end))?.[0].length ?? 0), end }));
}

/** The clauses of a sentence, parted by commas, colons and semicolons; a comma inside a number parts nothing. */
export function clausesOf(text: string, { start, end }: Range): Range[] {
  const ends: number[] = [];
  for (const match of text.slice(start, end).matchAll(CLAUSE_END)) {
    const at = start + match.index;
    const isInNumber = /\d/.test(text.charAt(at - 1)) && THOUSANDS.test(text.slice(at, at + 5));
    if (!isInNumber) ends.push(at + 1);
  }
  return partsOf(start, end, ends);
}

export const holds = (outer: Range, inner: Range) => outer.start <= inner.start && inner.end <= outer.end;
export const overlaps = (one: Range, other: Range) => one.start < other.end && other.start < one.end;
