import porter2 from "wink-porter2-stemmer";

const ENGLISH = /^[a-z][a-z']+$/;

/**
 * The stem of a folded English word (Porter2, whose algorithm is frozen), any other token as it stands.
 * Stemming happens here and not in PostgreSQL so that what is found and what is marked can never differ.
 */
export function stem(token: string): string {
  return ENGLISH.test(token) ? porter2(token) : token;
}
