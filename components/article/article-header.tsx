import { PageHeader } from "@/components/site/page-header";
import { StatedTime } from "@/components/site/stated-time";
import type { Article } from "@/lib/archive/article";
import { topicHref } from "@/lib/archive/hrefs";
import type { Language } from "@/lib/archive/language";
import { publishedClock } from "@/lib/archive/published-time";
import { langOf } from "@/lib/site/lang-of";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { OutletName } from "./outlet-name";
import { RunningText } from "./running-text";

/** Title, outlet, time and topic of an article, and that its original is not held. */
export function ArticleHeader({ article, language }: { article: Article; language: Language }) {
  const text = messagesIn(language).article;
  const mentions = article.mentions.filter(({ field }) => field === "title");
  const isDayOnly = article.published !== null && publishedClock(article.published) === null;
  return (
    <PageHeader
      label={<p className="border-s-2 border-accent ps-2.5 text-note">{text.originalNotHeld}</p>}
      lang={langOf(article.title, language)}
      title={<RunningText text={article.title} language={language} mentions={mentions} entities={article.entities} />}
    >
      <dl className="flex flex-wrap gap-x-8 gap-y-2 text-small">
        <div>
          <dt className="sr-only">{messagesIn(language).outlet.one}</dt>
          <dd>
            <OutletName outlet={article.outlet} language={language} />
          </dd>
        </div>
        <div>
          <dt className="sr-only">{text.published}</dt>
          <dd>
            <StatedTime published={article.published} language={language} />
            {isDayOnly ? <span className="ms-2 text-soft">{text.noTime}</span> : null}
          </dd>
        </div>
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
      </dl>
    </PageHeader>
  );
}
