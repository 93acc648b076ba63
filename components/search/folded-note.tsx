import type { FoundArticle } from "@/lib/archive/article";
import { articleHref } from "@/lib/archive/hrefs";
import type { Language } from "@/lib/archive/language";
import { messagesIn } from "@/lib/site/messages/messages-in";

/** Under an article of a folded list: how many more there are like it, and the way to them. */
export function FoldedNote({ article, language }: { article: FoundArticle; language: Language }) {
  if (article.folded === 0) return null;
  return (
    <p className="mt-1.5 text-note">
      <a href={`${articleHref(language, article.slug)}#duplicates`} className="target inline-block">
        {messagesIn(language).duplicates.more(article.folded)}
      </a>
    </p>
  );
}
