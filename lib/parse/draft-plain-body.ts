import type { BodyDraft, GroupDraft } from "./body-draft";
import { FieldText, type Piece } from "./field-text";
import type { BodyToken } from "./scan-body";
import { endsSentence } from "./sentence-end";

/**
 * Divides a body without markers: one group without a heading, one bullet for each paragraph. ` - ` divides
 * it at the beginning of a line and after a finished sentence only; elsewhere it is a dash of the text.
 */
export function draftPlainBody(
  text: string,
  start: number,
  end: number,
  tokens: BodyToken[],
  paragraphs: number[],
): BodyDraft {
  const pieces: Piece[] = [];
  const group: GroupDraft = {
    marker: null,
    heading: new FieldText(pieces, start, "heading"),
    bullets: [],
    separated: true,
  };
  let field = new FieldText(pieces, start, "bullet");
  const draft: BodyDraft = { viewpoints: [], groups: [group], markers: [], sequence: [field] };
  let from = start;
  let next = 0;

  const closeBullet = (at: number) => {
    if (!field.empty) group.bullets.push(field);
    field = new FieldText(pieces, at, "bullet");
    draft.sequence.push(field);
  };
  const readTo = (to: number) => {
    for (let at = paragraphs[next]; at !== undefined && at <= to; at = paragraphs[++next]) {
      if (at > from) field.addText(text, from, at);
      if (at >= from) closeBullet(at);
      from = Math.max(from, at);
    }
    field.addText(text, from, to);
  };

  for (const token of tokens) {
    if (token.kind === "separator" && !token.lineStart && !endsSentence(text, start, token.start)) continue;
    readTo(token.start);
    from = token.end;
    if (token.kind === "citation" || token.kind === "chrome") field.add(token);
    else if (token.kind === "separator") {
      draft.sequence.push(token);
      closeBullet(token.end);
    }
  }
  readTo(end);
  closeBullet(end);
  return draft;
}
