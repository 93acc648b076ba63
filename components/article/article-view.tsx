import type { Article } from "@/lib/archive/article";
import type { Language } from "@/lib/archive/language";
import { AlsoPublished } from "./also-published";
import { ArticleEnd } from "./article-end";
import { ArticleGroup } from "./article-group";
import { ArticleHeader } from "./article-header";
import { ArticleRecord } from "./article-record";
import { ArticleTools } from "./article-tools";
import { ArticleViewpoint } from "./article-viewpoint";
import { ConnectedEntities } from "./connected-entities";
import { LinkControl } from "./link-control";
import { RemovedBullets } from "./removed-bullets";

/** A whole article: the text, and in the rail what it is connected to. */
export function ArticleView({ article, language, siteUrl }: { article: Article; language: Language; siteUrl: string }) {
  return (
    <article>
      <ArticleHeader article={article} language={language} />
      <div className="sheet">
        <div className="min-w-0">
          <LinkControl article={article} language={language} />
          <ArticleViewpoint article={article} language={language} />
          {article.groups.map((group) => (
            <ArticleGroup key={group.number} article={article} group={group} language={language} />
          ))}
          <RemovedBullets article={article} language={language} />
          <ArticleEnd article={article} language={language} />
        </div>
        <div className="space-y-8">
          <AlsoPublished duplicates={article.duplicates} language={language} />
          <ConnectedEntities entities={article.entities} mentions={article.mentions} language={language} />
          <ArticleRecord slug={article.slug} language={language} />
          <ArticleTools slug={article.slug} language={language} siteUrl={siteUrl} />
        </div>
      </div>
    </article>
  );
}
