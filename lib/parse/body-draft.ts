import type { BodyMarker } from "./body-marker";
import { FieldText, type Piece } from "./field-text";
import type { BodyToken } from "./scan-body";
import { endsSentence } from "./sentence-end";
import { takeHeading } from "./take-heading";

/** A group while it is gathered. `marker` is null for one without a number; `separated`: a ` - ` followed its heading. */
export type GroupDraft = {
  marker: Extract<BodyMarker, { kind: "group" }> | null;
  heading: FieldText;
  bullets: FieldText[];
  separated: boolean;
};

/** A body divided into its fields. */
export type BodyDraft = {
  viewpoints: FieldText[];
  groups: GroupDraft[];
  markers: BodyMarker[];
  /** Everything in the order of the file: the fields, and the markers and separators between them. */
  sequence: (FieldText | Extract<BodyToken, { kind: "marker" | "separator" }>)[];
};

/**
 * Divides a body that has markers by its tokens. ` - ` divides the bullets of a group and the points of
 * `Core Points`. In another viewpoint it divides after a finished sentence only, and is a dash elsewhere.
 */
export function draftBody(text: string, start: number, end: number, tokens: BodyToken[]): BodyDraft {
  // Text before the first marker is of no kind.
  const pieces: Piece[] = [];
  let field = new FieldText(pieces, start, null);
  const draft: BodyDraft = { viewpoints: [], groups: [], markers: [], sequence: [field] };
  let several = false;
  let inViewpoint = false;
  let group: GroupDraft | null = null;
  let from = start;

  const open = (kind: "viewpoint" | "heading" | "bullet", at: number): FieldText => {
    field = new FieldText(pieces, at, kind);
    draft.sequence.push(field);
    return field;
  };
  const openGroup = (marker: GroupDraft["marker"], at: number): GroupDraft => {
    const opened = { marker, heading: open("heading", at), bullets: [], separated: false };
    draft.groups.push(opened);
    inViewpoint = false;
    return opened;
  };
  const openBullet = (of: GroupDraft, at: number) => {
    of.separated = true;
    of.bullets.push(open("bullet", at));
  };

  for (const token of tokens) {
    if (token.kind === "separator" && group === null && !inViewpoint) continue;
    field.addText(text, from, token.start);
    const textFrom = from;
    from = token.end;
    if (token.kind === "citation" || token.kind === "chrome") field.add(token);
    else if (token.kind === "marker") {
      draft.markers.push(token.marker);
      draft.sequence.push(token);
      if (token.marker.kind === "viewpoint") {
        group = null;
        several = token.marker.several;
        inViewpoint = true;
        draft.viewpoints.push(open("viewpoint", token.end));
      } else group = openGroup(token.marker.kind === "group" ? token.marker : null, token.end);
    } else {
      const heading = group === null || (group.marker === null && group.separated) ? takeHeading(text, field) : null;
      if (heading) {
        group = openGroup(null, heading.start);
        group.heading.addText(text, heading.start, heading.end);
      }
      if (group === null && !several && !token.lineStart && !endsSentence(text, start, token.start)) {
        if (token.start > textFrom) field.dropLast();
        from = textFrom;
      } else if (group === null) field.add(token);
      else draft.sequence.push(token);
      if (group !== null) openBullet(group, token.end);
    }
  }
  field.addText(text, from, end);
  return draft;
}
