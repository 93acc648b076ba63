import porter2 from "wink-porter2-stemmer";
import { FUNCTION_WORDS } from "@/lib/archive/function-words";

const ENGLISH = /^[a-z]{2,}$/;
const POSSESSIVE = /(?<=.)'s?$/u;
/** Typed or left out: d'Ivoire and dIvoire are one word. One of them is a letter. */
const APOSTROPHES = /['ʼ]/g;
const NUMBER = /^[0-9]+(?:\.[0-9]+)?$/;

/** Before a stem, so that no stem is taken for a word: no letter and no digit. */
export const STEM_SIGN = "~";

/** Before what a number comes to, however it is written: 1.5万 has the value of 15000 and is another number to a quotation. */
export const VALUE_SIGN = "#";

/** What one word is found by: `exact` by a quotation, `term` by a word in any of its forms. */
export type Forms = { exact: string; term: string };

/**
 * The forms of a folded word. A word of English letters has a stem beside it (Porter2, whose algorithm is frozen), a
 * number its value; any other has one form. Stemming happens here and not in PostgreSQL, so that what is found and what is marked never differ.
 */
export function formsOf(folded: string): Forms {
  const exact = folded.replace(POSSESSIVE, "").replace(APOSTROPHES, "");
  if (NUMBER.test(exact)) return { exact, term: VALUE_SIGN + exact };
  if (!ENGLISH.test(exact) || FUNCTION_WORDS.has(exact)) return { exact, term: exact };
  return { exact, term: STEM_SIGN + porter2(exact) };
}
