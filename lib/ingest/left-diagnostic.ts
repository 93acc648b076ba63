import type { Diagnostic } from "@/lib/archive/diagnostic";
import type { LeftArticle, LeftArticles } from "@/lib/db/list-left-articles";

/** A warning on an article that was taken out of its file, or, of `null`, on those beyond the ones that are told. */
export type LeftWarning = { warning: Diagnostic; article: number | null };

/** What is told of articles that were taken out of their files: each stays, and what there is to do about it. */
export function leftWarnings({ told, total }: LeftArticles): LeftWarning[] {
  const warnings = told.map((article): LeftWarning => {
    return { warning: warningOf(article.path, messageOf(article)), article: article.id };
  });
  const last = told.at(-1);
  if (!last || total === told.length) return warnings;
  const more = `and ${(total - told.length).toLocaleString("en")} more articles, of this file or others, are in no file any more`;
  return [...warnings, { warning: warningOf(last.path, more), article: null }];
}

function messageOf({ slug, title, successor }: LeftArticle): string {
  const stays = `${slug} (${title}) is in no file any more, and stays in the archive`;
  const withdrawn = "withdrawn in registry/articles.yaml";
  return successor === null
    ? `${stays}; expected it where it was, or ${withdrawn}`
    : `${stays}; ${successor} looks like its correction: expected \`formerly: [${slug}]\` of that one, or this one ${withdrawn}`;
}

function warningOf(path: string, message: string): Diagnostic {
  return { code: "article-left", severity: "warning", message, path, span: { start: 0, end: 0 } };
}
