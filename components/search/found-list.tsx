import { Fragment } from "react";
import { ArticleEntry } from "@/components/article/article-entry";
import type { FoundArticle } from "@/lib/archive/article";
import type { Language } from "@/lib/archive/language";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { FoldedNote } from "./folded-note";
import { FoundPassages } from "./found-passages";

/** The articles of a search; those that match only some of the words stand under a line that says so. */
export function FoundList({ articles, language }: { articles: readonly FoundArticle[]; language: Language }) {
  const firstOfSome = articles.findIndex(({ match }) => match === "some");
  return (
    <ol className="border-b border-rule">
      {articles.map((article, position) => (
        <Fragment key={article.slug}>
          {position === firstOfSome ? (
            <li className="border-t border-ink pt-4 pb-2 text-small font-semibold">
              {messagesIn(language).search.someMatch}
            </li>
          ) : null}
          <ArticleEntry
            article={article}
            language={language}
            heading="h3"
            titleMarks={article.titleMarks}
            note={<FoldedNote article={article} language={language} />}
            passages={
              article.highlights.some(({ field }) => field !== "title") ? (
                <FoundPassages article={article} language={language} />
              ) : undefined
            }
          />
        </Fragment>
      ))}
    </ol>
  );
}
