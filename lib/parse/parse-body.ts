import type { CitationMark, Group, Viewpoint } from "@/lib/archive/article";
import type { Span } from "@/lib/archive/diagnostic";
import { type BodyDraft, draftBody } from "./body-draft";
import { addBodyParts } from "./body-parts";
import type { DiagnosticList } from "./diagnostic-list";
import { draftPlainBody } from "./draft-plain-body";
import { noteForms } from "./note-forms";
import type { PartList } from "./part-list";
import { readGroups, settleGroups } from "./read-groups";
import { scanBody } from "./scan-body";

/** Where a body stands. `paragraphs` are the offsets at which its paragraphs begin; `chrome` are lines of the page in it. */
export type BodyPlace = Span & { wrapped: boolean; paragraphs: number[]; chrome: Span[] };

export type ParsedBody = { viewpoint: Viewpoint | null; groups: Group[] };

/** Reads a body, names each of its characters in `parts`, and reports what is odd in it. */
export function parseBody(text: string, place: BodyPlace, parts: PartList, diagnostics: DiagnosticList): ParsedBody {
  const tokens = scanBody(text, place.start, place.end, place.chrome);
  const plain = !tokens.some((token) => token.kind === "marker");
  const draft = plain
    ? draftPlainBody(text, place.start, place.end, tokens, place.paragraphs)
    : draftBody(text, place.start, place.end, tokens);
  const groups = settleGroups(draft.groups, diagnostics);
  addBodyParts(text, draft, parts);
  noteForms(place, draft, plain, tokens, diagnostics);
  return { viewpoint: readViewpoint(text, draft, diagnostics), groups: readGroups(text, groups, diagnostics) };
}

function readViewpoint(text: string, draft: BodyDraft, diagnostics: DiagnosticList): Viewpoint | null {
  const markers = draft.markers.filter((marker) => marker.kind === "viewpoint");
  const viewpoints = draft.viewpoints.map((field) => field.read(text));
  for (const [index, viewpoint] of viewpoints.entries()) {
    const words = markers[index]?.words ?? { start: 0, end: 0 };
    if (index > 0)
      diagnostics.add(
        "viewpoint-repeated",
        words,
        "found a second viewpoint marker; expected one an article; the texts are joined",
      );
    if (viewpoint.text === "")
      diagnostics.add("viewpoint-empty", words, "found no text after the viewpoint's marker; expected its sentence");
  }
  const joined = joinViewpoints(viewpoints);
  return joined.text === "" ? null : joined;
}

function joinViewpoints(viewpoints: Viewpoint[]): Viewpoint {
  const [only] = viewpoints;
  if (only && viewpoints.length === 1) return only;
  let text = "";
  const citations: CitationMark[] = [];
  for (const viewpoint of viewpoints) {
    if (text !== "" && viewpoint.text !== "") text += " ";
    for (const { number, offset } of viewpoint.citations) citations.push({ number, offset: text.length + offset });
    text += viewpoint.text;
  }
  return { text, citations };
}
