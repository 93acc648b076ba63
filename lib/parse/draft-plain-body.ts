import type { BodyDraft, GroupDraft } from "./body-draft";
import { FieldText } from "./field-text";
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
  const group: GroupDraft = { marker: null, heading: new FieldText(start), bullets: [], separated: true };
  const draft: BodyDraft = { lead: new FieldText(start), viewpoints: [], groups: [group], markers: [], between: [] };
  let field = new FieldText(start);
  let from = start;
  let next = 0;

  const closeBullet = (at: number) => {
    if (!field.empty) group.bullets.push(field);
    field = new FieldText(at);
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
    if (token.kind === "citation") field.addCitation(token, token.number);
    else if (token.kind === "chrome") draft.between.push({ kind: "chrome", start: token.start, end: token.end });
    else if (token.kind === "separator") {
      closeBullet(token.end);
      draft.between.push({ kind: "separator", start: token.start, end: token.end });
    }
  }
  readTo(end);
  closeBullet(end);
  return draft;
}
