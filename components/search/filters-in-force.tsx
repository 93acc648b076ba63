import { Removable } from "@/components/ui/removable";
import type { Language } from "@/lib/archive/language";
import { liftAll } from "@/lib/search/lift-filters";
import type { SearchQuery } from "@/lib/search/search-query";
import type { ActiveFilter } from "@/lib/site/active-filters";
import { type ListView, listHref } from "@/lib/site/list-view";
import { messagesIn } from "@/lib/site/messages/messages-in";

/** The filters in force, each removed by its link, and all at once by the last. */
export function FiltersInForce({
  filters,
  query,
  view,
  language,
}: {
  filters: readonly ActiveFilter[];
  query: SearchQuery;
  view: ListView;
  language: Language;
}) {
  if (filters.length === 0) return null;
  const { activeFilters, remove, clear } = messagesIn(language).search;
  return (
    <ul aria-label={activeFilters} className="mt-4 flex flex-wrap items-center gap-2">
      {filters.map(({ key, text, without }) => (
        <li key={key}>
          <Removable href={listHref(language, without, view)} text={text} label={remove(text)} />
        </li>
      ))}
      {filters.length > 1 ? (
        <li>
          <a
            href={listHref(language, liftAll(query), view)}
            className="inline-flex min-h-8 items-center px-2 text-small"
          >
            {clear}
          </a>
        </li>
      ) : null}
    </ul>
  );
}
