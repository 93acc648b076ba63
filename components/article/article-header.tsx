import { PageHeader } from "@/components/site/page-header";
import type { Article } from "@/lib/archive/article";
import { articlePartHref, topicHref } from "@/lib/archive/hrefs";
import type { Language } from "@/lib/archive/language";
import { otherTitle } from "@/lib/archive/other-title";
import { publishedDay } from "@/lib/archive/published-time";
import { dirOf } from "@/lib/site/dir-of";
import { formatDay } from "@/lib/site/format-time";
import { langOf } from "@/lib/site/lang-of";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { numberMentions } from "@/lib/site/number-mentions";
import { isLongTitle } from "@/lib/site/text-width";
import { ArticleFacts } from "./article-facts";
import { RunningText } from "./running-text";
import { StoryLink } from "./story-link";

/** Title, outlet, time and topic of an article, that its original is not held, and whether it was corrected. */
export function ArticleHeader({ article, language }: { article: Article; language: Language }) {
  const { article: text, record } = messagesIn(language);
  const mentions = article.mentions.filter(({ field }) => field === "title");
  const other = otherTitle(article.title, article.curated);
  return (
    <PageHeader
      label={<p className="border-s-2 border-accent ps-2.5 text-note">{text.originalNotHeld}</p>}
      lang={langOf(article.title, language)}
      dir={dirOf(article.title)}
      isLong={isLongTitle(article.title)}
      titleId="title"
      title={
        <RunningText
          text={article.title}
          language={language}
          mentions={mentions}
          entities={article.entities}
          reasons={numberMentions(article.mentions)}
        />
      }
      others={other === null ? [] : [{ text: other, lang: langOf(other, language) }]}
    >
      <ArticleFacts outlet={article.outlet} published={article.published} language={language}>
        {article.topics.length > 0 ? (
          <div className="flex gap-2">
            <dt className="text-soft">{text.topics}</dt>
            <dd className="flex flex-wrap gap-x-3">
              {article.topics.map(({ slug, title }) => (
                <a key={slug} href={topicHref(language, slug)} lang={langOf(title, language)}>
                  {title}
                </a>
              ))}
            </dd>
          </div>
        ) : null}
        <StoryLink curated={article.curated} language={language} />
      </ArticleFacts>
      {article.revision > 1 ? (
        <p className="mt-2 text-small">
          <a href={articlePartHref(language, article.slug, "history")} className="target inline-block">
            {record.corrected(article.revision - 1, formatDay(publishedDay(article.storedAt), language))}
          </a>
        </p>
      ) : null}
    </PageHeader>
  );
}
