import { articlesHref as listHref } from "@/lib/archive/hrefs";
import type { Language } from "@/lib/archive/language";
import { articlesHref } from "@/lib/search/articles-href";
import type { ActiveFilter } from "@/lib/site/active-filters";
import { messagesIn } from "@/lib/site/messages/messages-in";

/** What to try when a search finds nothing: fewer words, or one filter less. */
export function NothingFound({ filters, language }: { filters: readonly ActiveFilter[]; language: Language }) {
  const { nothing, nothingHelp, without, everything } = messagesIn(language).search;
  return (
    <div className="max-w-text border-t border-rule py-6">
      <p className="font-read text-entry font-semibold">{nothing}</p>
      <ul className="mt-3 list-disc space-y-1 ps-5 text-small">
        {nothingHelp.map((help) => (
          <li key={help}>{help}</li>
        ))}
        {filters.map((filter) => (
          <li key={filter.key}>
            <a href={articlesHref(language, filter.without)}>{without(filter.text)}</a>
          </li>
        ))}
        <li>
          <a href={listHref(language)}>{everything}</a>
        </li>
      </ul>
    </div>
  );
}
