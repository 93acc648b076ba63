import type { Language } from "@/lib/archive/language";
import { en } from "./en";
import type { Messages } from "./messages";
import { zh } from "./zh";

const MESSAGES: Record<Language, Messages> = { en, zh };

/** The interface's sentences in a language. */
export function messagesIn(language: Language): Messages {
  return MESSAGES[language];
}
