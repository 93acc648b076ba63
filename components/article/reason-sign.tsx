import type { Language } from "@/lib/archive/language";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { reasonId } from "@/lib/site/number-mentions";

/**
 * The way from a linked phrase to its reason, shown where the reader asks for reasons. Its sign is drawn by style, so
 * that the words of a sentence stay the sentence's own for whoever copies or reads them by program.
 */
export function ReasonSign({ number, surface, language }: { number: number; surface: string; language: Language }) {
  return (
    // biome-ignore lint/a11y/useAnchorContent: named by its label, drawn by style
    <a href={`#${reasonId(number)}`} className="reason-sign" aria-label={messagesIn(language).linking.why(surface)} />
  );
}
