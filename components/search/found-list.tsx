import { ArticleEntry } from "@/components/article/article-entry";
import type { FoundArticle } from "@/lib/archive/article";
import type { Language } from "@/lib/archive/language";
import { countAskedCountries } from "@/lib/search/asks-for-country";
import { coinsOf } from "@/lib/site/coins-of";
import type { FoundPage } from "@/lib/site/get-search";
import { findingIn } from "@/lib/site/messages/finding";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { FoldedNote } from "./folded-note";
import { FoundPassages } from "./found-passages";

/** The articles of a search; those that match only some of the words are a list of their own under a heading. */
export function FoundList({ result, language }: { result: FoundPage; language: Language }) {
  const articles = result.items;
  const all = articles.filter(({ match }) => match === "all");
  const some = articles.filter(({ match }) => match === "some");
  return (
    <>
      {all.length > 0 ? <FoundEntries articles={all} result={result} language={language} /> : null}
      {some.length > 0 ? (
        <>
          <h2 id="some" className="border-t border-ink pt-4 pb-2 text-small font-semibold">
            {messagesIn(language).search.someMatch}
          </h2>
          <FoundEntries articles={some} result={result} language={language} labelledBy="some" />
        </>
      ) : null}
    </>
  );
}

function FoundEntries({
  articles,
  result,
  language,
  labelledBy,
}: {
  articles: readonly FoundArticle[];
  result: FoundPage;
  language: Language;
  labelledBy?: string;
}) {
  return (
    <ol aria-labelledby={labelledBy} className="border-b border-rule">
      {articles.map((article) => (
        <ArticleEntry
          key={article.slug}
          article={article}
          language={language}
          heading="h3"
          isDense={result.view === "dense"}
          titleMarks={article.titleMarks}
          note={
            <>
              {article.onlyConnected ? (
                <p className="mt-1.5 text-note text-soft">
                  {findingIn(language).onlyConnected(countAskedCountries(result.query))}
                </p>
              ) : null}
              <FoldedNote article={article} language={language} />
              <span className="Z3988" title={coinsOf(article, language)} hidden />
            </>
          }
          passages={
            article.highlights.some(({ field }) => field !== "title") ? (
              <FoundPassages article={article} language={language} />
            ) : undefined
          }
        />
      ))}
    </ol>
  );
}
