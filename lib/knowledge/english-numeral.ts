const ONES =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const VALUES = new Map<string, number>([
  ...ONES.map((word, at) => [word, at + 1] as const),
  ...TENS.map((word, at) => [word, (at + 2) * 10] as const),
]);
export const GREAT_WORDS: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1_000,
  million: 1_000_000,
  billion: 1_000_000_000,
};

const SMALL = [...TENS, ...ONES].sort((a, b) => b.length - a.length).join("|");
const GREAT = Object.keys(GREAT_WORDS).join("|");
/** The words of a number: "thirty-two", "two hundred and fifty". */
export const ENGLISH_NUMERAL = `(?:${SMALL})(?:[ -](?:${SMALL}|${GREAT})|(?<=hundred) and (?:${SMALL}))*`;

/** The value of a number in words; null where they make none ("two four"). */
export function parseEnglishNumeral(words: string): number | null {
  let [total, section, last] = [0, 0, Number.POSITIVE_INFINITY];
  for (const word of words.toLowerCase().split(/[ -]/)) {
    if (word === "and") continue;
    const value = VALUES.get(word);
    if (value !== undefined) {
      if (value >= last || (last < 20 && value < 100)) return null;
      section += value;
      last = value;
      continue;
    }
    const great = GREAT_WORDS[word];
    if (great === undefined) return null;
    if (great === 100) section *= 100;
    else [total, section] = [total + section * great, 0];
    last = Number.POSITIVE_INFINITY;
  }
  return total + section;
}
