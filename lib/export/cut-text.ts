import type { ArticleText } from "@/lib/archive/article";
import { escapeXml } from "./escape-xml";

type Text = Pick<ArticleText, "viewpoint" | "groups">;

/** What stands around a piece of text as HTML, and around a group, at most; and each of its notes. */
const AROUND = 24;
const NOTE = 12;

/**
 * The beginning of a text that is at most `limit` bytes as HTML: all of it where that is as short, else up to the last
 * bullet (viewpoint, heading) that has room. `isCut` says that it goes on.
 */
export function cutText<Given extends Text>(text: Given, limit: number): Given & { isCut: boolean } {
  let left = limit;
  const fits = (piece: { text: string; citations: readonly unknown[] }) => {
    left -= Buffer.byteLength(escapeXml(piece.text)) + AROUND + NOTE * piece.citations.length;
    return left >= 0;
  };
  const viewpoint = text.viewpoint !== null && fits(text.viewpoint) ? text.viewpoint : null;
  const groups: Text["groups"] = [];
  for (const group of text.groups) {
    if (!fits({ text: group.heading ?? "", citations: group.citations })) break;
    const end = group.bullets.findIndex((bullet) => !fits(bullet));
    const bullets = end === -1 ? group.bullets : group.bullets.slice(0, end);
    groups.push({ ...group, bullets });
    if (end !== -1) break;
  }
  return { ...text, viewpoint, groups, isCut: left < 0 };
}
