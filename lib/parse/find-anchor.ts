import type { Line } from "./line";
import { endsCitationLine, endsSentenceLine } from "./line-end";

/** Whether a line may be an article's title: it is text, and no sentence of a body with its `[n]`. */
export function mayBeTitle(text: string, lines: Line[], at: number): boolean {
  const line = lines[at];
  if (!line || endsCitationLine(text, line)) return false;
  if (line.shape === "text") return true;
  const next = lines[at + 1];
  if (line.shape === "outlet") return !isAnchor(text, lines, at) && !(next && sameText(text, line, next));
  // "Group 20: what the summit decided" is a title; with a ` - ` it would be the beginning of a body.
  return line.marker?.kind === "group" && line.marker.colon && !/\s-\s/.test(text.slice(line.start, line.end));
}

/**
 * Whether the line is the outlet line of an article. A title may itself read as `… · 2025-08-29`, a sentence
 * broken over lines may end so, and a time that is not whole counts only under a line that can be its title.
 */
export function isAnchor(text: string, lines: Line[], at: number): boolean {
  const line = lines[at];
  const outlet = line?.outlet;
  if (!line || !outlet) return false;
  const before = lines[at - 1];
  const after = lines[at + 1];
  const opensBody = after?.marker != null && (after.marker.kind !== "group" || after.marker.value === 1);
  if (!outlet.sure) {
    if (before?.shape !== "text" || endsCitationLine(text, before)) return false;
    if (outlet.reading?.kind !== "incomplete" || outlet.outlet === null) {
      if (after?.shape !== "marker") return false;
    }
  }
  if (after?.outlet?.sure && !sameText(text, line, after)) {
    return outlet.sure && at > 1 && before?.shape === "text" && !endsSentenceLine(text, before);
  }
  const continues =
    before && (before.shape === "marker" || before.shape === "bullet") && !endsSentenceLine(text, before);
  return !continues || opensBody;
}

export function sameText(text: string, one: Line, other: Line): boolean {
  return text.slice(one.start, one.end) === text.slice(other.start, other.end);
}
