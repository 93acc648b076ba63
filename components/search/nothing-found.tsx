import { articlesHref as listHref } from "@/lib/archive/hrefs";
import type { Language } from "@/lib/archive/language";
import { articlesHref } from "@/lib/search/articles-href";
import { EVERYTHING } from "@/lib/search/search-query";
import type { ActiveFilter } from "@/lib/site/active-filters";
import type { FoundPage } from "@/lib/site/get-search";
import { findingIn } from "@/lib/site/messages/finding";
import { messagesIn } from "@/lib/site/messages/messages-in";

/** How to go on when nothing matches every word: other words, one word alone, or one filter less, with what they find. */
export function NothingFound({
  result: { query, help, items },
  filters,
  language,
}: {
  result: FoundPage;
  filters: readonly ActiveFilter[];
  language: Language;
}) {
  const { nothing, nothingHelp, everything } = messagesIn(language).search;
  const text = findingIn(language);
  const { alone = [], lifted = [], didYouMean = null } = help ?? {};
  const countWithout = (key: string) => lifted.find((each) => each.key === key)?.count ?? 0;
  const wordsOnly = { ...EVERYTHING, expand: query.expand };
  // Where articles follow that match some of the words, only what is better than those is told.
  const isInstead = items.length > 0;
  // To find less is no way on.
  const lifting = filters.filter(({ key }) => key !== "connected");
  const told = lifting.filter(({ key }) => !isInstead || countWithout(key) > 0);
  if (isInstead && told.length === 0 && didYouMean === null) return null;
  return (
    <div className="max-w-text border-t border-rule py-6">
      {isInstead ? null : <p className="font-read text-entry font-semibold">{nothing}</p>}
      {didYouMean === null ? null : (
        <p className="mt-3">
          {text.didYouMean}: <a href={articlesHref(language, { ...query, q: didYouMean, page: 1 })}>{didYouMean}</a>
        </p>
      )}
      <ul className="mt-3 list-disc space-y-1 ps-5 text-small">
        {alone.length > 0 && !isInstead ? (
          <li>
            {text.alone}
            <ul className="list-[circle] ps-5">
              {alone.map(({ text: q, count }) => (
                <li key={q}>
                  {count === 0 ? (
                    text.aloneCount(q, count)
                  ) : (
                    <a href={articlesHref(language, { ...wordsOnly, q, sort: "relevance" })}>
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
            <LiftedFilter
              filter={filter}
              text={text.withoutFilter(filter.text, countWithout(filter.key))}
              helps={countWithout(filter.key) > 0}
              language={language}
            />
          </li>
        ))}
        {isInstead ? null : nothingHelp.map((each) => <li key={each}>{each}</li>)}
        {isInstead ? null : (
          <li>
            <a href={listHref(language)}>{everything}</a>
          </li>
        )}
      </ul>
    </div>
  );
}

/** A filter less, with what that finds; a link where it finds anything. */
function LiftedFilter({
  filter,
  text,
  helps,
  language,
}: {
  filter: ActiveFilter;
  text: string;
  helps: boolean;
  language: Language;
}) {
  return helps ? <a href={articlesHref(language, filter.without)}>{text}</a> : text;
}
