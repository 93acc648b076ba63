import type { Names } from "@/lib/archive/article";
import { type Language, languageOfText } from "@/lib/archive/language";

/** The title that the curator gives an article in the language of a page; null where there is none, or its own is in it. */
export function givenTitle({ title, titles }: { title: string; titles: Names }, language: Language): string | null {
  const given = languageOfText(title) === language ? null : titles[language];
  return given === title ? null : given;
}
