import type { Names } from "./article";
import { languageOfText } from "./language";

/** The title that the curator gives an article in the language that its own is not in, or null. */
export function otherTitle(title: string, { titles }: { titles: Names }): string | null {
  const other = languageOfText(title) === "zh" ? titles.en : titles.zh;
  return other === title ? null : other;
}
