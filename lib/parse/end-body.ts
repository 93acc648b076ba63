import type { Line } from "./line";
import { endsSentenceLine } from "./line-end";

const EVIDENCE = /[[［][0-9０-９]{1,3}[\]］]|\s-\s/;

/**
 * How many of the lines after an outlet line are its body. The body goes on to the last line that shows it (a
 * marker, a bullet, a citation, ` - `, a finished sentence); lines after that are its end only where that line
 * breaks off in the middle of a sentence. What is left over is of no known part.
 */
export function bodyLength(text: string, lines: Line[]): number {
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const line = lines[at];
    if (!line || line.shape === "chrome") continue;
    const ended = endsSentenceLine(text, line);
    if (ended) return at + 1;
    if (line.shape !== "text" || EVIDENCE.test(text.slice(line.start, line.end))) return lines.length;
  }
  return lines.length;
}
