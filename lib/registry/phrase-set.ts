import { type FieldText, isCapitalAt, isWordAt } from "./field-text";
import { foldName } from "./fold-text";

/**
 * Folded phrases with the positions that want a capital. `digits`: some of them have a `#`, which is any digit. `first`
 * and `last` are the units that they begin and end with: most places are answered by one look.
 */
export type Phrases = {
  capitalsOf: Map<string, number[]>;
  lengths: number[];
  digits: boolean;
  first: ReadonlySet<number>;
  last: ReadonlySet<number>;
};

/** The first letter where it is written as a capital, and every letter of a phrase in capitals (", IN" is not ", in"). */
function capitalsOf(phrase: string): number[] {
  const letters = [...phrase.matchAll(/\p{L}/gu)];
  const capitals = letters.filter(([letter]) => /\p{Lu}/u.test(letter)).map((match) => match.index);
  if (capitals.length === letters.length) return capitals;
  return capitals[0] === letters[0]?.index ? capitals.slice(0, 1) : [];
}

/** A phrase that is listed both with and without a capital wants none. */
export function compilePhrases(phrases: string[]): Phrases {
  const capitals = new Map<string, number[]>();
  for (const phrase of phrases) {
    const wanted = capitalsOf(phrase);
    const before = capitals.get(foldName(phrase)) ?? wanted;
    capitals.set(
      foldName(phrase),
      wanted.filter((position) => before.includes(position)),
    );
  }
  const lengths = [...new Set([...capitals.keys()].map((phrase) => phrase.length))].sort((a, b) => a - b);
  const units = (at: number) => new Set([...capitals.keys()].flatMap((phrase) => unitsOf(phrase.at(at) ?? "")));
  return {
    capitalsOf: capitals,
    lengths,
    digits: phrases.some((phrase) => phrase.includes("#")),
    first: units(0),
    last: units(-1),
  };
}

const unitsOf = (unit: string) => Array.from(unit === "#" ? "0123456789" : unit, (digit) => digit.charCodeAt(0));

const DIGIT = /\d/g;

function wantedCapitals({ capitalsOf: wanted, digits }: Phrases, written: string): number[] | undefined {
  return wanted.get(written) ?? (digits ? wanted.get(written.replace(DIGIT, "#")) : undefined);
}

/** Whether one of the phrases is what stands at the folded range, as whole words and with its capitals. */
export function standsAt(field: FieldText, phrases: Phrases, start: number, end: number): boolean {
  if (start < 0 || end > field.folded.length) return false;
  const capitals = wantedCapitals(phrases, field.string().slice(start, end));
  if (capitals === undefined) return false;
  if (isWordAt(field, start) && isWordAt(field, start - 1)) return false;
  if (isWordAt(field, end - 1) && isWordAt(field, end)) return false;
  return capitals.every((position) => isCapitalAt(field, start + position));
}
