import type { ReactNode } from "react";
import { ArticleList } from "@/components/article/article-list";
import { FeedLinks } from "@/components/search/feed-links";
import { PageHeader } from "@/components/site/page-header";
import { Row } from "@/components/ui/row";
import type { ArticleSummary } from "@/lib/archive/article";
import type { CollectionSummary } from "@/lib/archive/glance";
import type { Language } from "@/lib/archive/language";
import type { SearchQuery } from "@/lib/search/search-query";
import { langOf } from "@/lib/site/lang-of";
import { messagesIn } from "@/lib/site/messages/messages-in";

/** An outlet or a topic: its name as the source states it, the registry's names, and its articles. */
export function CollectionView({
  label,
  summary,
  articles,
  allHref,
  list,
  language,
}: {
  label: ReactNode;
  summary: CollectionSummary;
  articles: readonly ArticleSummary[];
  allHref: string;
  list: SearchQuery;
  language: Language;
}) {
  const { entity, count } = messagesIn(language);
  const others = [summary.names.zh, summary.names.en].filter((name) => name !== null && name !== summary.name);
  return (
    <>
      <PageHeader label={label} title={summary.name} lang={langOf(summary.name, language)}>
        {others.length > 0 ? (
          <p className="font-read text-body text-soft">
            {others.map((name) => (
              <span key={name} lang={langOf(name ?? "", language)} className="me-4">
                {name}
              </span>
            ))}
          </p>
        ) : null}
      </PageHeader>
      <section aria-labelledby="articles" className="max-w-[51rem]">
        <Row>
          <h2 id="articles" className="mb-3 text-small text-soft">
            {count.articles(summary.count)}
          </h2>
        </Row>
        <ArticleList articles={articles} language={language} />
        {summary.count > articles.length ? (
          <Row className="mt-4">
            <a href={allHref} className="target inline-block">
              {entity.allArticles(summary.count)}
            </a>
          </Row>
        ) : null}
        <Row>
          <FeedLinks query={list} language={language} />
        </Row>
      </section>
    </>
  );
}
