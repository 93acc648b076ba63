import { nameIn } from "@/lib/archive/article";
import { articleHref } from "@/lib/archive/hrefs";
import { languageOfText } from "@/lib/archive/language";
import { otherTitle } from "@/lib/archive/other-title";
import type { ExportedArticle, ExportOptions } from "./exported-article";

/** The beginning of a list as Markdown (CommonMark). */
export function markdownHead({ title, page, note, day }: ExportOptions): string {
  return `# ${escapeMarkdown(title)}\n\n<${page}> · ${day}\n\n${escapeMarkdown(note)}\n`;
}

/** An article with its whole text; the source notes stand where they stood in the outline, as numbers in brackets. */
export function markdownArticle({ summary, text, curated }: ExportedArticle, { absolute }: ExportOptions): string {
  const { title, outlet, published, slug } = summary;
  const from = outlet && nameIn(outlet.names, languageOfText(title), outlet.name);
  const line = [from, published?.replace("T", " ").slice(0, 16)]
    .filter(Boolean)
    .map((part) => escapeMarkdown(part ?? ""));
  const translated = otherTitle(title, curated);
  const { sourceUrl, rights, note } = curated;
  const stated = [note, rights].filter((each) => each !== null).map(escapeMarkdown);
  const parts = [
    `## ${escapeMarkdown(title)}`,
    ...(translated === null ? [] : [`*${escapeMarkdown(translated)}*`]),
    [...line, `<${absolute(articleHref("en", slug))}>`].join(" · "),
    ...(text.viewpoint === null ? [] : [escapeMarkdown(text.viewpoint.text) + notesOf(text.viewpoint.citations)]),
    ...text.groups.flatMap(({ heading, citations, bullets }) => [
      ...(heading === null ? [] : [`### ${escapeMarkdown(heading)}${notesOf(citations)}`]),
      bullets.map((bullet) => `- ${escapeMarkdown(bullet.text)}${notesOf(bullet.citations)}`).join("\n"),
    ]),
    [...stated, ...(sourceUrl === null ? [] : [`<${sourceUrl}>`])].join(" · "),
  ];
  return `\n${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function notesOf(citations: readonly { number: number }[]): string {
  return citations.map(({ number }) => ` \\[${number}\\]`).join("");
}

/** Text that says the same in Markdown as it does plain, wherever in a line it stands. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/[\\`*_{}[\]<>#|~&]/g, "\\$&")
    .replace(/^([-+])(?= )/, "\\$1")
    .replace(/^(\d+)([.)])(?= )/, "$1\\$2");
}
