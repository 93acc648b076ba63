import type { BodyDraft, GroupDraft } from "./body-draft";
import type { Part } from "./parsed-file";

/** The parts of a body in the order of the file. Text before the first marker is left to be found unparsed. */
export function bodyParts(text: string, draft: BodyDraft, groups: GroupDraft[]): Part[] {
  const parts: Part[] = draft.between;
  for (const marker of draft.markers) {
    parts.push({ kind: "marker", start: marker.words.start, end: marker.words.end });
    if (marker.kind === "group")
      parts.push({ kind: "group-number", start: marker.number.start, end: marker.number.end });
    const from = marker.kind === "group" ? marker.number.end : marker.words.end;
    if (marker.end > from) parts.push({ kind: "separator", start: from, end: marker.end });
  }
  for (const field of draft.viewpoints) field.addParts(text, "viewpoint", parts);
  for (const group of groups) {
    group.heading.addParts(text, "heading", parts);
    for (const field of group.bullets) field.addParts(text, "bullet", parts);
  }
  return parts.sort((a, b) => a.start - b.start);
}
