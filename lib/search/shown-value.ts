const LONGEST = 60;

/** A parameter or its value as a note or a refusal quotes it: cut, and without what is no text. */
export function shownValue(text: string): string {
  return text
    .toWellFormed()
    .replace(/\p{Cc}/gu, "\uFFFD")
    .slice(0, LONGEST)
    .toWellFormed();
}
