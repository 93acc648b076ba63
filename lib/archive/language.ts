/** The languages of the interface. English has no address prefix, Chinese lives under `/zh`. */
export const LANGUAGES = ["en", "zh"] as const;
export type Language = (typeof LANGUAGES)[number];

export function isLanguage(value: string): value is Language {
  return (LANGUAGES as readonly string[]).includes(value);
}

/** The value of `lang` and `hreflang` for an interface language. */
export const LANGUAGE_TAGS: Record<Language, string> = { en: "en", zh: "zh-Hans" };

const HAN = /\p{Script=Han}/u;

/** The `lang` of a text of the archive: Chinese as soon as it holds a Han character, else English. */
export function languageOfText(text: string): "zh" | "en" {
  return HAN.test(text) ? "zh" : "en";
}
