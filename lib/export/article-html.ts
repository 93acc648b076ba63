import type { ArticleText, CitationMark } from "@/lib/archive/article";
import { escapeXml } from "./escape-xml";

/**
 * Viewpoint and groups as HTML that stands alone, with the source notes where they stood. `end` is a text behind them
 * and what it leads to.
 */
export function articleHtml(
  { viewpoint, groups }: Pick<ArticleText, "viewpoint" | "groups">,
  end: { text: string; href: string },
): string {
  const lead = viewpoint === null ? [] : [`<p>${noted(viewpoint.text, viewpoint.citations)}</p>`];
  const sections = groups.flatMap(({ heading, citations, bullets }) => [
    ...(heading === null ? [] : [`<h2>${noted(heading, citations)}</h2>`]),
    ...(bullets.length === 0
      ? []
      : [`<ul>${bullets.map((bullet) => `<li>${noted(bullet.text, bullet.citations)}</li>`).join("")}</ul>`]),
  ]);
  return [...lead, ...sections, `<p><a href="${escapeXml(end.href)}">${escapeXml(end.text)}</a></p>`].join("\n");
}

function noted(text: string, citations: readonly CitationMark[]): string {
  let html = "";
  let from = 0;
  for (const { number, offset } of citations) {
    html += `${escapeXml(text.slice(from, offset))} [${number}]`;
    from = offset;
  }
  return html + escapeXml(text.slice(from));
}
