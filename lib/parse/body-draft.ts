import type { Span } from "@/lib/archive/diagnostic";
import type { BodyMarker } from "./body-marker";
import { FieldText } from "./field-text";
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

/** A body divided into its fields. `lead` is text before the first marker. */
export type BodyDraft = {
  lead: FieldText;
  viewpoints: FieldText[];
  groups: GroupDraft[];
  markers: BodyMarker[];
  /** Separators and chrome between fields; those inside a field are the field's. */
  between: (Span & { kind: "separator" | "chrome" })[];
};

/**
 * Divides a body that has markers by its tokens. ` - ` divides the bullets of a group and the points of
 * `Core Points`. In another viewpoint it divides after a finished sentence only, and is a dash elsewhere.
 */
export function draftBody(text: string, start: number, end: number, tokens: BodyToken[]): BodyDraft {
  const draft: BodyDraft = { lead: new FieldText(start), viewpoints: [], groups: [], markers: [], between: [] };
  let field = draft.lead;
  let several = false;
  let inViewpoint = false;
  let group: GroupDraft | null = null;
  let from = start;

  const openGroup = (marker: GroupDraft["marker"], at: number): GroupDraft => {
    const opened = { marker, heading: new FieldText(at), bullets: [], separated: false };
    draft.groups.push(opened);
    field = opened.heading;
    inViewpoint = false;
    return opened;
  };
  const openBullet = (of: GroupDraft, at: number) => {
    field = new FieldText(at);
    of.separated = true;
    of.bullets.push(field);
  };

  for (const token of tokens) {
    if (token.kind === "separator" && group === null && !inViewpoint) continue;
    field.addText(text, from, token.start);
    const textFrom = from;
    from = token.end;
    if (token.kind === "citation") field.addCitation(token, token.number);
    else if (token.kind === "chrome") {
      if (field.empty) draft.between.push({ kind: "chrome", start: token.start, end: token.end });
      else field.addChrome(token);
    } else if (token.kind === "marker") {
      draft.markers.push(token.marker);
      if (token.marker.kind === "viewpoint") {
        group = null;
        several = token.marker.several;
        inViewpoint = true;
        field = new FieldText(token.end);
        draft.viewpoints.push(field);
      } else group = openGroup(token.marker.kind === "group" ? token.marker : null, token.end);
    } else {
      const heading = group === null || (group.marker === null && group.separated) ? takeHeading(text, field) : null;
      if (heading) {
        group = openGroup(null, heading.start);
        group.heading.addText(text, heading.start, heading.end);
      }
      if (group === null && !several && !token.lineStart && !endsSentence(text, start, token.start)) {
        if (token.start > textFrom) field.pieces.pop();
        from = textFrom;
      } else if (group === null && !field.empty) field.addBreak(token);
      else draft.between.push({ kind: "separator", start: token.start, end: token.end });
      if (group !== null) openBullet(group, token.end);
    }
  }
  field.addText(text, from, end);
  return draft;
}
