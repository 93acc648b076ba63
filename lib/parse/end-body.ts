import type { Line } from "./line";
import { endsSentenceLine } from "./line-end";

const EVIDENCE = /[[［][0-9０-９]{1,3}[\]］]|\s-\s/;

/**
 * How many of the lines after an outlet line are its body. The body goes on to the last line that shows it (a
 * marker, a bullet, a citation, ` - `, a finished sentence); lines after that are its end only where that line
 * breaks off in the middle of a sentence. What is left over is of no known part; page chrome never ends a body.
 */
export function bodyLength(text: string, lines: Line[]): number {
  const length = lines.findLastIndex((line) => line.shape !== "chrome") + 1;
  for (let at = length - 1; at >= 0; at -= 1) {
    const line = lines[at];
    if (!line || line.shape === "chrome") continue;
    if (endsSentenceLine(text, line)) return at + 1;
    if (line.shape !== "text" || EVIDENCE.test(text.slice(line.start, line.end))) return length;
  }
  return length;
}
