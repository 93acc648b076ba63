import { StatedTime } from "@/components/site/stated-time";
import { Section } from "@/components/ui/section";
import { nameIn } from "@/lib/archive/article";
import { articleHref } from "@/lib/archive/hrefs";
import type { Language } from "@/lib/archive/language";
import type { RelatedArticle } from "@/lib/archive/surroundings";
import { dirOf } from "@/lib/site/dir-of";
import { langOf } from "@/lib/site/lang-of";
import { readingIn } from "@/lib/site/messages/reading";

/** Articles that have something to do with one, each with the reason; nothing where there are none. */
export function RelatedArticles({ articles, language }: { articles: readonly RelatedArticle[]; language: Language }) {
  if (articles.length === 0) return null;
  return (
    <Section id="related" title={readingIn(language).related.title}>
      <ul className="border-b border-rule">
        {articles.map((article) => (
          <li key={article.slug} className="row border-t border-rule py-3">
            <p className="pt-0.5 text-note text-soft">
              <StatedTime published={article.published} language={language} dayOnly />
            </p>
            <div className="min-w-0 max-w-text">
              <h3
                lang={langOf(article.title, language)}
                dir={dirOf(article.title)}
                className="font-read text-body font-semibold"
              >
                <a href={articleHref(language, article.slug)} className="plain-link">
                  {article.title}
                </a>
              </h3>
              <p className="text-note text-soft">
                {reasonsOf(article, language).join(language === "zh" ? "；" : "; ")}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function reasonsOf({ shared, moreShared, isAlike }: RelatedArticle, language: Language): string[] {
  const { alsoNames, isAlike: inSameWords } = readingIn(language).related;
  const names = shared.map((entity) => nameIn(entity.names, language, entity.slug));
  return [...(names.length > 0 ? [alsoNames(names, moreShared)] : []), ...(isAlike ? [inSameWords] : [])];
}
