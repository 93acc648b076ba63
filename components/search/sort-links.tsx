import type { Language } from "@/lib/archive/language";
import { defaultSort, type SearchQuery, SORTS } from "@/lib/search/search-query";
import { type ListView, listHref } from "@/lib/site/list-view";
import { messagesIn } from "@/lib/site/messages/messages-in";

/** The orders a list can have; best match only where there are words to match. */
export function SortLinks({ query, view, language }: { query: SearchQuery; view: ListView; language: Language }) {
  const { sort: label, sorts } = messagesIn(language).search;
  const offered = SORTS.filter((sort) => sort !== "relevance" || defaultSort(query.q) === "relevance");
  return (
    <nav aria-label={label} className="no-print">
      <ul className="flex flex-wrap gap-x-4 text-small">
        {offered.map((sort) => (
          <li key={sort}>
            <a
              href={listHref(language, { ...query, sort, page: 1 }, view)}
              aria-current={sort === query.sort ? "true" : undefined}
              className="plain-link inline-flex min-h-8 items-center aria-[current]:font-semibold aria-[current]:text-accent"
            >
              {sorts[sort]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
