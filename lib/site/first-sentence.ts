import { languageOfText } from "@/lib/archive/language";

const SEGMENTERS = {
  en: new Intl.Segmenter("en", { granularity: "sentence" }),
  zh: new Intl.Segmenter("zh", { granularity: "sentence" }),
};

// "Dr." and "U.S." end a sentence for the segmenter; nothing so short says anything of an article.
const SHORTEST = { en: 40, zh: 10 };

/** The first sentence of a text, in either script; a beginning too short to say anything takes the next one with it. */
export function firstSentence(text: string): string {
  const language = languageOfText(text);
  let sentence = "";
  for (const { segment } of SEGMENTERS[language].segment(text)) {
    sentence += segment;
    if (sentence.length >= SHORTEST[language]) break;
  }
  return sentence.trim();
}
