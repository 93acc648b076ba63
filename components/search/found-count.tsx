import type { Language } from "@/lib/archive/language";
import { isNarrowed } from "@/lib/search/search-query";
import type { FoundPage } from "@/lib/site/get-search";
import { findingIn } from "@/lib/site/messages/finding";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { SortLinks } from "./sort-links";
import { ViewLinks } from "./view-links";

/**
 * How many articles match all words, how many more match some, the way to the filters, and the orders and views of the
 * list. The number and the way stay at the upper edge while the list is read, where the screen is high enough.
 */
export function FoundCount({ result, language }: { result: FoundPage; language: Language }) {
  const { search, count } = messagesIn(language);
  const { query, total, totalSome, items, atLeast, isTimedOut } = result;
  const { timedOut, someMore, someInstead, atLeast: atLeastText } = findingIn(language);
  const some = totalSome === 0 ? null : total === 0 ? someInstead(totalSome) : someMore(totalSome);
  return (
    <>
      <div className="z-10 flex flex-wrap items-baseline gap-x-6 bg-paper py-2 [@media(min-height:30rem)]:sticky [@media(min-height:30rem)]:top-0">
        <h2 id="results" className="text-small font-semibold tabular-nums">
          {isTimedOut ? timedOut : count.articles(total)}
        </h2>
        {some === null ? null : <span className="text-small text-soft tabular-nums">{some}</span>}
        {items.length > 0 || isNarrowed(query) ? (
          <a href="#filters" className="no-print ms-auto inline-flex min-h-8 items-center text-small lg:hidden">
            {search.toFilters}
          </a>
        ) : null}
      </div>
      {items.length > 1 ? (
        <div className="flex flex-wrap justify-between gap-x-6 pb-2">
          <SortLinks query={query} view={result.view} language={language} />
          <ViewLinks result={result} language={language} />
        </div>
      ) : null}
      {atLeast ? <p className="pb-2 text-note text-soft">{atLeastText}</p> : null}
    </>
  );
}
