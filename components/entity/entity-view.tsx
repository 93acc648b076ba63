import { ArticleList } from "@/components/article/article-list";
import { Section } from "@/components/ui/section";
import type { ArticleSummary } from "@/lib/archive/article";
import type { Entity } from "@/lib/archive/entity";
import type { Language } from "@/lib/archive/language";
import { filteredArticlesHref } from "@/lib/search/articles-href";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { EntityHeader } from "./entity-header";
import { EntityRelations } from "./entity-relations";
import { FactList } from "./fact-list";

/** Everything the archive knows of one entity. */
export function EntityView({
  entity,
  articles,
  connected,
  language,
}: {
  entity: Entity;
  articles: readonly ArticleSummary[];
  connected: readonly ArticleSummary[];
  language: Language;
}) {
  const { entity: text, count } = messagesIn(language);
  return (
    <>
      <EntityHeader entity={entity} language={language} />
      <div className="sheet">
        <div className="min-w-0 space-y-12">
          {entity.facts.length > 0 ? (
            <Section id="facts" title={text.facts}>
              <FactList facts={entity.facts} language={language} />
            </Section>
          ) : null}
          <Section id="articles" title={entity.count > 0 ? count.articles(entity.count) : text.articles}>
            {articles.length > 0 ? <ArticleList articles={articles} language={language} /> : <p>{text.noArticles}</p>}
            {entity.count > articles.length ? (
              <p className="mt-4">
                <a href={filteredArticlesHref(language, entity.kind, entity.slug)} className="target inline-block">
                  {text.allArticles(entity.count)}
                </a>
              </p>
            ) : null}
          </Section>
          {connected.length > 0 ? (
            <Section
              id="also-connected"
              title={text.alsoConnected(entity.connectedCount)}
              note={text.alsoConnectedHelp}
            >
              <ArticleList articles={connected} language={language} />
            </Section>
          ) : null}
        </div>
        <div className="space-y-8">
          <EntityRelations entity={entity} language={language} />
        </div>
      </div>
    </>
  );
}
