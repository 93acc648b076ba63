import type { Diagnostic } from "@/lib/archive/diagnostic";
import type { LeftArticle } from "@/lib/db/list-left-articles";

/** What is told of an article that was taken out of its file: it stays, and what there is to do about it. */
export function leftDiagnostic({ path, slug, title, successor }: LeftArticle): Diagnostic {
  const stays = `${slug} (${title}) is in no file any more, and stays in the archive`;
  const withdrawn = "withdrawn in registry/articles.yaml";
  const message =
    successor === null
      ? `${stays}; expected it where it was, or ${withdrawn}`
      : `${stays}; ${successor} looks like its correction: expected \`formerly: [${slug}]\` of that one, or this one ${withdrawn}`;
  return { code: "article-left", severity: "warning", message, path, span: { start: 0, end: 0 } };
}
