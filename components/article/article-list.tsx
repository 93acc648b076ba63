import type { ArticleSummary } from "@/lib/archive/article";
import type { Language } from "@/lib/archive/language";
import { ArticleEntry } from "./article-entry";

/** Articles under a section's heading, one below the other. */
export function ArticleList({ articles, language }: { articles: readonly ArticleSummary[]; language: Language }) {
  return (
    <ol className="border-b border-rule">
      {articles.map((article) => (
        <ArticleEntry key={article.slug} article={article} language={language} heading="h3" />
      ))}
    </ol>
  );
}
