import { HAN_VARIANTS } from "@/lib/archive/han-variants";

const MARKS = /\p{M}+/gu;
const HAN = /[\u3400-\u9fff]/g;

const SIMPLIFIED = new Map<string, string>();
for (let at = 0; at < HAN_VARIANTS.length; at += 2) {
  SIMPLIFIED.set(HAN_VARIANTS.charAt(at), HAN_VARIANTS.charAt(at + 1));
}

/**
 * Text as search compares it: full-width and compatibility forms narrowed, accents and case dropped, traditional
 * characters in their simplified form.
 */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(MARKS, "")
    .toLowerCase()
    .normalize("NFKC")
    .replace(HAN, (char) => SIMPLIFIED.get(char) ?? char);
}

/** A name as search compares it: folded, with every run of anything but letters and digits as one space. */
export function foldName(name: string): string {
  return fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

const APOSTROPHES = /['’‘ʼ＇]/gu;

/** Every way in which a name may be typed: an apostrophe parts its word (d ivoire) or is left out (divoire). */
export function foldedForms(name: string): string[] {
  return [...new Set([name, name.replace(APOSTROPHES, "")].map(foldName))].filter((form) => form !== "");
}
