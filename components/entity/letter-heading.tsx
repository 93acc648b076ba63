import type { Language } from "@/lib/archive/language";
import { DIGITS, OTHER_SCRIPT } from "@/lib/search/order-names";
import { indexTextIn } from "@/lib/site/messages/index-text";

/** The heading above the names of one letter. */
export function LetterHeading({ letter, language }: { letter: string; language: Language }) {
  return (
    <h2 id={letterId(letter)} className="mt-8 mb-1 font-read text-section font-semibold">
      {letterText(letter, language)}
    </h2>
  );
}

/** The anchor of a letter: of ASCII letters only, whatever the letter. */
export function letterId(letter: string): string {
  if (letter === DIGITS) return "letter-digits";
  return letter === OTHER_SCRIPT ? "letter-other" : `letter-${letter.toLowerCase()}`;
}

export function letterText(letter: string, language: Language): string {
  return letter === OTHER_SCRIPT ? indexTextIn(language).otherScript : letter;
}
