import type { Article } from "@/lib/archive/article";
import type { StatedFigure } from "@/lib/archive/figure-list";
import type { Language } from "@/lib/archive/language";
import type { Surroundings } from "@/lib/archive/surroundings";
import { AlsoPublished } from "./also-published";
import { ArticleEnd } from "./article-end";
import { ArticleFigures } from "./article-figures";
import { ArticleGroup } from "./article-group";
import { ArticleHeader } from "./article-header";
import { ArticleOutline, hasOutline } from "./article-outline";
import { ArticleRecord } from "./article-record";
import { ArticleTools } from "./article-tools";
import { ArticleViewpoint } from "./article-viewpoint";
import { ConnectedEntities } from "./connected-entities";
import { LinkControl } from "./link-control";
import { RelatedArticles } from "./related-articles";
import { RemovedBullets } from "./removed-bullets";
import { TopicPlaces } from "./topic-places";

/** A whole article: the text, in the rail what it is connected to, and what stands around it. */
export function ArticleView({
  article,
  figures,
  surroundings,
  language,
  siteUrl,
}: {
  article: Article;
  figures: readonly StatedFigure[];
  surroundings: Surroundings;
  language: Language;
  siteUrl: string;
}) {
  const isOutlined = hasOutline(article);
  return (
    <>
      <article>
        <ArticleHeader article={article} language={language} />
        <div className="sheet">
          <div className="min-w-0">
            <LinkControl article={article} language={language} />
            <div className={isOutlined ? "outlined" : undefined}>
              {isOutlined ? <ArticleOutline article={article} language={language} /> : null}
              <ArticleViewpoint article={article} language={language} />
              {article.groups.map((group) => (
                <ArticleGroup key={group.number} article={article} group={group} language={language} />
              ))}
            </div>
            <RemovedBullets article={article} language={language} />
            <ArticleEnd article={article} language={language} />
          </div>
          <div className="space-y-8">
            <ArticleTools slug={article.slug} language={language} siteUrl={siteUrl} />
            <AlsoPublished duplicates={article.duplicates} language={language} />
            <ConnectedEntities entities={article.entities} mentions={article.mentions} language={language} />
            <ArticleFigures figures={figures} language={language} />
            <ArticleRecord slug={article.slug} language={language} />
          </div>
        </div>
      </article>
      <div className="no-print sheet mt-14">
        <div>
          <RelatedArticles articles={surroundings.related} language={language} />
          <TopicPlaces places={surroundings.places} language={language} />
        </div>
      </div>
    </>
  );
}
