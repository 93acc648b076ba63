import { RunningText } from "@/components/article/running-text";
import type { FoundArticle } from "@/lib/archive/article";
import { articleHref } from "@/lib/archive/hrefs";
import type { Language } from "@/lib/archive/language";
import { langOf } from "@/lib/site/lang-of";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { sentenceNumber } from "@/lib/site/sentence-number";

/** The passages of an article that matched, with what matched marked, each leading to its sentence. */
export function FoundPassages({ article, language }: { article: FoundArticle; language: Language }) {
  const { where } = messagesIn(language).search;
  const passages = article.highlights.filter(({ field }) => field !== "title");
  return (
    <ul className="mt-1.5 space-y-1.5 text-small text-soft">
      {passages.map(({ field, bullet, text, marks }) => (
        <li key={`${field} ${bullet} ${text}`} className="line-clamp-4">
          <a href={articleHref(language, article.slug, bullet ?? undefined)} className="me-2 text-note">
            {where[field]}
            {bullet === null ? "" : ` ${sentenceNumber(bullet)}`}
          </a>
          <span lang={langOf(text, language)}>
            <RunningText text={text} language={language} marks={marks} />
          </span>
        </li>
      ))}
    </ul>
  );
}
