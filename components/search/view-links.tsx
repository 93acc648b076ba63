import type { Language } from "@/lib/archive/language";
import type { FoundPage } from "@/lib/site/get-search";
import { LIST_VIEWS, listAfterHref, listHref } from "@/lib/site/list-view";
import { findingIn } from "@/lib/site/messages/finding";

/** How close together the list stands; the page and the place in the address stay. */
export function ViewLinks({ result: { query, after, view }, language }: { result: FoundPage; language: Language }) {
  const { view: label, views } = findingIn(language);
  return (
    <nav aria-label={label} className="no-print">
      <ul className="flex flex-wrap gap-x-4 text-small">
        {LIST_VIEWS.map((each) => (
          <li key={each}>
            <a
              href={after === null ? listHref(language, query, each) : listAfterHref(language, query, after, each)}
              aria-current={each === view ? "true" : undefined}
              className="plain-link inline-flex min-h-8 items-center aria-[current]:font-semibold aria-[current]:text-accent"
            >
              {views[each]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
