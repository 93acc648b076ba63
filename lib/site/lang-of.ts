import { LANGUAGE_TAGS, type Language, languageOfText } from "@/lib/archive/language";

/** The `lang` that a text needs on a page in `language`; undefined where the page's own is right. */
export function langOf(text: string, language: Language): string | undefined {
  const own = languageOfText(text);
  return own === language ? undefined : LANGUAGE_TAGS[own];
}
