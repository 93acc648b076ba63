import type { Language } from "@/lib/archive/language";

const COLLATORS = {
  en: new Intl.Collator("en", { ignorePunctuation: true, numeric: true }),
  zh: new Intl.Collator("zh-u-co-pinyin", { ignorePunctuation: true, numeric: true }),
};

/** The order of two names as a reader of the language expects it: A to Z, or by pinyin. */
export function compareNames(one: string, other: string, language: Language): number {
  return COLLATORS[language].compare(one, other);
}
