import type { NamedArticle } from "@/lib/archive/coverage";
import { type ArticlePart, articleHref, articlePartHref } from "@/lib/archive/hrefs";
import type { Language } from "@/lib/archive/language";
import { langOf } from "@/lib/site/lang-of";

/** Articles by their titles alone, leading to them or to a part of what is kept of them. */
export function NamedArticles({
  articles,
  part = null,
  language,
}: {
  articles: readonly NamedArticle[];
  part?: ArticlePart | null;
  language: Language;
}) {
  return (
    <ul>
      {articles.map(({ slug, title }) => (
        <li key={slug} className="py-1 font-read text-body" lang={langOf(title, language)}>
          <a
            href={part === null ? articleHref(language, slug) : articlePartHref(language, slug, part)}
            className="plain-link target"
          >
            {title}
          </a>
        </li>
      ))}
    </ul>
  );
}
