import type { BodyDraft } from "./body-draft";
import type { DiagnosticList } from "./diagnostic-list";
import type { BodyPlace } from "./parse-body";
import type { BodyToken } from "./scan-body";

/** Notes every leniency that reading a body took, each kind once, at its first place. */
export function noteForms(
  place: BodyPlace,
  draft: BodyDraft,
  plain: boolean,
  tokens: BodyToken[],
  diagnostics: DiagnosticList,
): void {
  const noted = new Set<string>();
  const once = (code: Parameters<DiagnosticList["add"]>[0], span: { start: number; end: number }, message: string) => {
    if (!noted.has(code)) diagnostics.add(code, span, message);
    noted.add(code);
  };
  const beginning = { start: place.start, end: place.start };
  if (plain)
    once(
      "body-plain",
      beginning,
      "found no `Core Viewpoint`, `Group` or section; expected one; each paragraph becomes a bullet",
    );
  if (place.wrapped)
    once("body-wrapped", beginning, "found a body on several lines; expected one line; the lines are joined");
  for (const token of tokens) {
    if (token.kind === "citation" && !token.usual)
      once("citation-form", token, `found a citation in another form; expected [${token.number}]; it is read so`);
    else if (token.kind === "separator" && !token.usual)
      once("bullet-form", token, "found another sign or no space before a bullet; expected ` - `; it is read so");
    else if (token.kind === "chrome")
      once("chrome-further", token, "found page chrome inside a body; expected text; it is passed over");
    else if (token.kind === "marker") noteMarker(token, once, diagnostics);
  }
  const unnumbered = plain ? undefined : draft.groups.find((group) => group.marker === null && !group.heading.empty);
  if (unnumbered)
    once(
      "sections-unnumbered",
      unnumbered.heading.span,
      "found a heading without a number; expected `Group 1:` before it; it opens a group numbered by its position",
    );
}

function noteMarker(
  token: Extract<BodyToken, { kind: "marker" }>,
  once: DiagnosticList["add"],
  diagnostics: DiagnosticList,
): void {
  const { marker } = token;
  if (marker.kind === "viewpoint" && (!marker.usual || token.tight))
    once(
      "viewpoint-form",
      marker.words,
      "found another marker of the viewpoint; expected `Core Viewpoint - `; it is read so",
    );
  if (marker.kind === "group" && (!marker.usual || token.tight))
    once(
      "group-form",
      marker.words,
      `found another form of a group's marker; expected \`Group ${marker.value}:\`; it is read so`,
    );
  if (marker.kind === "sections")
    once(
      "sections-unnumbered",
      marker.words,
      "found sections without numbers; expected `Group 1:`; they are numbered by position",
    );
  if (token.loose && marker.kind === "group")
    diagnostics.add(
      "group-loose",
      marker.words,
      `found \`Group ${marker.value}:\` after an unfinished sentence; expected a citation or a stop before it; it opens a group`,
    );
}
