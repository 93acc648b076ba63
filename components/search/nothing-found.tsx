import { articlesHref } from "@/lib/archive/hrefs";
import type { Language } from "@/lib/archive/language";
import { liftAll } from "@/lib/search/lift-filters";
import { EVERYTHING } from "@/lib/search/search-query";
import type { ActiveFilter } from "@/lib/site/active-filters";
import type { FoundPage } from "@/lib/site/get-search";
import { langOf } from "@/lib/site/lang-of";
import { listHref } from "@/lib/site/list-view";
import { findingIn } from "@/lib/site/messages/finding";
import { messagesIn } from "@/lib/site/messages/messages-in";

/**
 * How to go on from few articles, or none: other words, one word alone, or one filter less, with what they find. Only what
 * would find more is told.
 */
export function NothingFound({
  result: { query, help, items, total, view },
  filters,
  language,
}: {
  result: FoundPage;
  filters: readonly ActiveFilter[];
  language: Language;
}) {
  const { nothing, nothingHelp, everything } = messagesIn(language).search;
  const text = findingIn(language);
  const { alone = [], lifted = [], liftedAll = null, didYouMean = null } = help ?? {};
  const wordsOnly = { ...EVERYTHING, expand: query.expand };
  // Where articles are listed, only what is better than those is told.
  const isBeside = items.length > 0;
  const told = filters.flatMap((filter) => {
    const found = lifted.find(({ key }) => key === filter.key);
    return found ? [{ ...filter, count: found.count }] : [];
  });
  if (isBeside && told.length === 0 && liftedAll === null && didYouMean === null) return null;
  return (
    <div className={`max-w-text py-6 ${total > 0 ? "" : "border-t border-rule"}`}>
      {isBeside ? null : <p className="font-read text-entry font-semibold">{nothing}</p>}
      {didYouMean === null ? null : (
        <p className="mt-3">
          {text.didYouMean}:{" "}
          <a href={listHref(language, { ...query, q: didYouMean, page: 1 }, view)} lang={langOf(didYouMean, language)}>
            {didYouMean}
          </a>
        </p>
      )}
      {total > 0 ? <p className="text-small font-semibold">{text.findMore}</p> : null}
      <ul className="mt-3 list-disc space-y-1 ps-5 text-small">
        {alone.length > 0 && !isBeside ? (
          <li>
            {text.alone}
            <ul className="list-[circle] ps-5">
              {alone.map(({ text: q, count }) => (
                <li key={q}>
                  {count === 0 ? (
                    text.aloneCount(q, count)
                  ) : (
                    <a href={listHref(language, { ...wordsOnly, q, sort: "relevance" }, view)}>
                      {text.aloneCount(q, count)}
                    </a>
                  )}
                </li>
              ))}
            </ul>
          </li>
        ) : null}
        {told.map((filter) => (
          <li key={filter.key}>
            <a href={listHref(language, filter.without, view)}>{text.withoutFilter(filter.text, filter.count)}</a>
          </li>
        ))}
        {liftedAll === null ? null : (
          <li>
            <a href={listHref(language, liftAll(query), view)}>{text.withoutFilters(liftedAll)}</a>
          </li>
        )}
        {isBeside ? null : nothingHelp.map((each) => <li key={each}>{each}</li>)}
        {isBeside ? null : (
          <li>
            <a href={articlesHref(language)}>{everything}</a>
          </li>
        )}
      </ul>
    </div>
  );
}
