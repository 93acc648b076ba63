import type { Language } from "@/lib/archive/language";
import { aboutEn } from "./about-en";
import type { AboutText } from "./about-text";
import { aboutZh } from "./about-zh";

/** What the page about the archive says, in a language. */
export function aboutIn(language: Language): AboutText {
  return language === "zh" ? aboutZh : aboutEn;
}
