import type { Language } from "@/lib/archive/language";

/** The interface language of a route's `lang`; addresses without a language arrive as English. */
export function languageOf(lang: string): Language {
  return lang === "zh" ? "zh" : "en";
}
