import { Removable } from "@/components/ui/removable";
import type { Language } from "@/lib/archive/language";
import { articlesHref } from "@/lib/search/articles-href";
import { liftAll } from "@/lib/search/lift-filters";
import type { SearchQuery } from "@/lib/search/search-query";
import type { ActiveFilter } from "@/lib/site/active-filters";
import { messagesIn } from "@/lib/site/messages/messages-in";

/** The filters in force, each removed by its link, and all at once by the last. */
export function FiltersInForce({
  filters,
  query,
  language,
}: {
  filters: readonly ActiveFilter[];
  query: SearchQuery;
  language: Language;
}) {
  if (filters.length === 0) return null;
  const { activeFilters, remove, clear } = messagesIn(language).search;
  return (
    <ul aria-label={activeFilters} className="mt-4 flex flex-wrap items-center gap-2">
      {filters.map(({ key, text, without }) => (
        <li key={key}>
          <Removable href={articlesHref(language, without)} text={text} label={remove(text)} />
        </li>
      ))}
      {filters.length > 1 ? (
        <li>
          <a href={articlesHref(language, liftAll(query))} className="inline-flex min-h-8 items-center px-2 text-small">
            {clear}
          </a>
        </li>
      ) : null}
    </ul>
  );
}
