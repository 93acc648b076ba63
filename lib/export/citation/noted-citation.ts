import type { Language } from "@/lib/archive/language";
import type { CslItem } from "./csl-item";
import { type CitationStyle, formatCitation, STYLES_WITHOUT_ACCESS } from "./format-citation";

/**
 * A reference in a style with what no style has a place for in brackets behind it: `notes`, and the day of access where
 * the style leaves that out for a page with a date. `language` is that of the notes.
 */
export function notedCitation(
  style: CitationStyle,
  item: CslItem,
  { notes, accessed, language }: { notes: readonly string[]; accessed: string; language: Language },
): string {
  const leavesOut = STYLES_WITHOUT_ACCESS.includes(style) && item.issued !== undefined;
  const beside = [...notes, ...(leavesOut ? [accessed] : [])];
  return `${formatCitation(style, item)} [${beside.join(language === "zh" ? "" : " ")}]`;
}
