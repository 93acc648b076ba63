import type { Language } from "@/lib/archive/language";
import { articlesHref } from "@/lib/search/articles-href";
import { statedDate } from "@/lib/search/stated-date";
import { formatPeriod } from "@/lib/site/format-period";
import type { FoundPage } from "@/lib/site/get-search";
import { findingIn } from "@/lib/site/messages/finding";

/** Where the search text states a date, the way to what was published then: in the text it is looked for as words. */
export function StatedDateLine({ result: { query }, language }: { result: FoundPage; language: Language }) {
  const stated = query.from === null && query.to === null ? statedDate(query.q) : null;
  if (stated === null) return null;
  const { bound, rest } = stated;
  const href = articlesHref(language, { ...query, q: rest, from: bound, to: bound, page: 1 });
  return (
    <p className="mt-3 max-w-text text-small">
      <a href={href} className="target inline-block">
        {findingIn(language).publishedThen(formatPeriod(bound, language), bound.length > 7, rest)}
      </a>
    </p>
  );
}
