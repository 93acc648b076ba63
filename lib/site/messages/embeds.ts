import type { Language } from "@/lib/archive/language";

/** What is said in a card for other sites. */
export type EmbedMessages = { from: string; summary: string };

const EMBED_MESSAGES: Record<Language, EmbedMessages> = {
  en: { from: "Luban Archive", summary: "A summary by the archive; the original story is not held." },
  zh: { from: "鲁班档案馆", summary: "本馆摘要，不收藏原文。" },
};

export function embedsIn(language: Language): EmbedMessages {
  return EMBED_MESSAGES[language];
}
