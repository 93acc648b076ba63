import type { ArticleSummary, Mark } from "@/lib/archive/article";
import type { Language } from "@/lib/archive/language";
import { givenTitle } from "@/lib/site/given-title";
import { langOf } from "@/lib/site/lang-of";
import { RunningText } from "./running-text";

/** The title of an article in a list: first the one that its readers read, then, smaller, its own where that is another. */
export function EntryTitle({
  article,
  marks,
  language,
}: {
  article: Pick<ArticleSummary, "title" | "titles">;
  /** What a search matched in the article's own title. */
  marks: readonly Mark[];
  language: Language;
}) {
  const given = givenTitle(article, language);
  const own = <RunningText text={article.title} language={language} marks={marks} />;
  if (given === null) return <span lang={langOf(article.title, language)}>{own}</span>;
  return (
    <>
      {given}{" "}
      <span lang={langOf(article.title, language)} className="block text-small font-normal text-soft">
        {own}
      </span>
    </>
  );
}
