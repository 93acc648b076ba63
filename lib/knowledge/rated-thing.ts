import type { Counted } from "./counted";
import { chainBehind } from "./counted-in-chinese";
import { countedInEnglish } from "./counted-in-english";
import type { FigureReader } from "./figure-reader";
import type { StatedNumber } from "./find-numbers";
import type { Range } from "./text-parts";

/**
 * What a percentage is a share of: "85% of graduates", 85%的毕业生, or a rate that its clause names before it (就业率达到). A percentage of
 * nothing that is named is no figure.
 */
export function ratedThing(
  reader: FigureReader,
  text: string,
  number: StatedNumber,
  clause: Range,
  from: number,
): Counted | null {
  const of = /^ of (?:the |its |their |all |our )?/.exec(text.slice(number.end, number.end + 12));
  if (of) return countedInEnglish(reader, text, number.end + of[0].length - 1, clause.end);
  if (text.startsWith("的", number.end)) return chainBehind(reader, text, number.end + 1, clause.end);
  const before = text.slice(clause.start, from).toLowerCase();
  const rates = reader.words.things
    .filter(({ rate }) => rate)
    .flatMap((thing) => thing.nouns.map((noun) => ({ thing, noun, at: before.lastIndexOf(noun.toLowerCase()) })));
  const nearest = rates.filter(({ at }) => at >= 0).sort((a, b) => b.at + b.noun.length - (a.at + a.noun.length))[0];
  if (!nearest) return null;
  const start = clause.start + nearest.at;
  return { thing: nearest.thing, start, end: start + nearest.noun.length };
}
