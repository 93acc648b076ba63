import type { BodyDraft } from "./body-draft";
import type { BodyMarker } from "./body-marker";
import { FieldText } from "./field-text";
import type { PartList } from "./part-list";

/** Names the characters of a body. Text before the first marker is left to be found unparsed. */
export function addBodyParts(text: string, draft: BodyDraft, parts: PartList): void {
  for (const piece of draft.sequence) {
    if (piece instanceof FieldText) piece.addParts(text, parts);
    else if (piece.kind === "marker") addMarker(piece.marker, parts);
    else parts.add("separator", piece.start, piece.end);
  }
}

function addMarker(marker: BodyMarker, parts: PartList): void {
  parts.add("marker", marker.words.start, marker.words.end);
  let from = marker.words.end;
  if (marker.kind === "group") {
    parts.add("group-number", marker.number.start, marker.number.end);
    from = marker.number.end;
  }
  parts.add("separator", from, marker.end);
}
