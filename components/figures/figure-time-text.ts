import type { StatedFigure } from "@/lib/archive/figure-list";
import type { Language } from "@/lib/archive/language";
import { formatPeriod } from "@/lib/site/format-period";
import { figuresTextIn } from "@/lib/site/messages/figures";

/** Since when and as of when a figure holds, in words: the day of publication is said to be that. */
export function figureTimeText({ since, asOf, asOfBasis }: StatedFigure, language: Language): string {
  const words = figuresTextIn(language);
  const at =
    asOf === null
      ? words.noTime
      : (asOfBasis === "stated" ? words.asOf : words.published)(formatPeriod(asOf, language));
  return since === null ? at : `${words.since(formatPeriod(since, language))}${language === "zh" ? "，" : ", "}${at}`;
}
