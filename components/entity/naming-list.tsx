import { ArticleEntry } from "@/components/article/article-entry";
import type { EntityRef } from "@/lib/archive/article";
import type { Language } from "@/lib/archive/language";
import type { NamingArticle } from "@/lib/archive/sentence";
import { NamingPassages } from "./naming-passages";

/** Articles with the sentences of them that name an entity; a title that names it is marked in its place. */
export function NamingList({
  entity,
  items,
  heading = "h3",
  language,
}: {
  entity: EntityRef;
  items: readonly NamingArticle[];
  /** The level below what it stands under. */
  heading?: "h2" | "h3";
  language: Language;
}) {
  return (
    <ol className="border-b border-rule">
      {items.map((item) => {
        const title = item.sentences.find(({ field }) => field === "title");
        const isTitleOnly = item.more === 0 && item.sentences.every(({ field }) => field === "title");
        return (
          <ArticleEntry
            key={item.article.slug}
            article={item.article}
            language={language}
            heading={heading}
            titleMarks={title?.marks ?? []}
            passages={isTitleOnly ? undefined : <NamingPassages entity={entity} item={item} language={language} />}
          />
        );
      })}
    </ol>
  );
}
