import { Removable } from "@/components/ui/removable";
import type { Language } from "@/lib/archive/language";
import { articlesHref } from "@/lib/search/articles-href";
import { defaultSort, EVERYTHING, type SearchQuery } from "@/lib/search/search-query";
import type { ActiveFilter } from "@/lib/site/active-filters";
import { messagesIn } from "@/lib/site/messages/messages-in";

/** The filters in force, each removed by its link, and all at once by the last. */
export function FiltersInForce({
  filters,
  words,
  query,
  language,
}: {
  filters: readonly ActiveFilter[];
  /** The search text without the conditions in it. */
  words: string;
  query: SearchQuery;
  language: Language;
}) {
  if (filters.length === 0) return null;
  const { activeFilters, remove, clear } = messagesIn(language).search;
  const sort = query.sort === "relevance" ? defaultSort(words) : query.sort;
  const wordsOnly = { ...EVERYTHING, q: words, sort, fold: query.fold };
  return (
    <ul aria-label={activeFilters} className="mt-4 flex flex-wrap items-center gap-2">
      {filters.map(({ key, text, without }) => (
        <li key={key}>
          <Removable href={articlesHref(language, without)} text={text} label={remove(text)} />
        </li>
      ))}
      {filters.length > 1 ? (
        <li>
          <a href={articlesHref(language, wordsOnly)} className="inline-flex min-h-8 items-center px-2 text-small">
            {clear}
          </a>
        </li>
      ) : null}
    </ul>
  );
}
