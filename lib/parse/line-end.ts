import type { Line } from "./line";
import { endsCitation, endsSentence } from "./sentence-end";

/** Whether the line ends a sentence: with a `[n]` marker or a stop. */
export function endsSentenceLine(text: string, line: Line): boolean {
  return endsSentence(text, line.start, line.end);
}

/** Whether the line ends with a `[n]` marker, or one and a stop. */
export function endsCitationLine(text: string, line: Line): boolean {
  return endsCitation(text, line.start, line.end);
}
