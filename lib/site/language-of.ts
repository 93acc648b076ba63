import "server-only";
import { notFound } from "next/navigation";
import { isLanguage, type Language } from "@/lib/archive/language";

/**
 * The interface language of a route's `lang`; addresses without a language arrive as English. Next compares addresses
 * without regard to capitals: `/ZH` arrives here too, and is no address.
 */
export function languageOf(lang: string): Language {
  return isLanguage(lang) ? lang : notFound();
}
