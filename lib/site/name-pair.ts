import { type Names, nameIn } from "@/lib/archive/article";
import type { Language } from "@/lib/archive/language";

/** A name in the interface language and, where it differs, in the other one. */
export function namePair(names: Names, language: Language, fallback: string): { name: string; other: string | null } {
  const name = nameIn(names, language, fallback);
  const other = language === "en" ? names.zh : names.en;
  return { name, other: other === name ? null : other };
}
