import type { Span } from "@/lib/archive/diagnostic";
import { isBlank } from "./space";

/** The first offset in `start..end` that is not blank, else `end`. */
export function skipBlank(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isBlank(text.charCodeAt(at))) at += 1;
  return at;
}

/** The offset after the last character in `start..end` that is not blank, else `start`. */
export function skipBlankBack(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isBlank(text.charCodeAt(at - 1))) at -= 1;
  return at;
}

/** The span without blank ends; empty where it holds nothing else. */
export function trimSpan(text: string, start: number, end: number): Span {
  const from = skipBlank(text, start, end);
  return { start: from, end: skipBlankBack(text, from, end) };
}
