import type { Qualifier } from "@/lib/archive/figure";
import type { FigureReader } from "./figure-reader";
import type { StatedNumber } from "./find-numbers";

/** How a number is meant, and where the words before it that say so begin. */
export type Qualified = { qualifier: Qualifier; start: number; end: number };

/** The words right before a number, else those right behind it, else what stands in it (余, "tens of") decide. */
export function figureQualifier(
  reader: FigureReader,
  text: string,
  number: StatedNumber,
  countedEnd: number,
): Qualified {
  const before = text.slice(Math.max(0, number.start - 24), number.start);
  const { english, chinese, qualifierOf } = reader.before;
  const word = english.exec(before) ?? chinese.exec(before);
  const stated =
    word?.[1] === undefined ? undefined : (qualifierOf.get(word[1].toLowerCase()) ?? qualifierOf.get(word[1]));
  const start = stated && word ? number.start - (before.length - word.index) : number.start;
  const behind = [number.end, countedEnd].flatMap((at) =>
    reader.behind.filter((one) => text.slice(at).trimStart().startsWith(one.word)).map((one) => ({ ...one, at })),
  )[0];
  const end =
    behind?.at === number.end
      ? number.end + text.slice(number.end).indexOf(behind.word) + behind.word.length
      : number.end;
  if (number.isMultiple) return { qualifier: "multiple", start, end };
  if (stated) return { qualifier: stated, start, end };
  if (number.isAtLeast) return { qualifier: "at-least", start, end };
  if (behind) return { qualifier: behind.qualifier, start, end };
  return { qualifier: number.isMore ? "over" : "exact", start, end };
}
