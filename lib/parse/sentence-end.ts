import { isBlank } from "./space";
import { skipBlankBack } from "./trim-span";

const CITATION_END = /[[［]\d{1,3}[\]］]$/;
const STOPS = ".。．!！?？…;；";
const CLOSERS = "\"'”’」』)）》";

/** Whether the text before `end` (not looking before `start`) ends with a `[n]` marker, or with one and a stop. */
export function endsCitation(text: string, start: number, end: number): boolean {
  let at = skipBlankBack(text, start, end);
  if (at > start && STOPS.includes(text[at - 1] ?? "")) at = skipBlankBack(text, start, at - 1);
  return CITATION_END.test(text.slice(Math.max(start, at - 5), at));
}

/** Whether the text before `end` is a finished sentence: it ends with a `[n]` marker or a stop, quotes aside. */
export function endsSentence(text: string, start: number, end: number): boolean {
  let at = end;
  while (at > start && (isBlank(text.charCodeAt(at - 1)) || CLOSERS.includes(text[at - 1] ?? ""))) at -= 1;
  if (at > start && STOPS.includes(text[at - 1] ?? "")) return true;
  return endsCitation(text, start, end);
}
