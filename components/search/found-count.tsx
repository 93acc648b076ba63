import type { Language } from "@/lib/archive/language";
import type { SearchResult } from "@/lib/search/search-result";
import { findingIn } from "@/lib/site/messages/finding";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { SortLinks } from "./sort-links";

/** How many articles match all words, how many more match some, and the orders they can stand in. */
export function FoundCount({ result, language }: { result: SearchResult; language: Language }) {
  const { search, count } = messagesIn(language);
  const { query, total, totalSome, items, atLeast } = result;
  const { someMore, someInstead, atLeast: atLeastText } = findingIn(language);
  const some = totalSome === 0 ? null : total === 0 ? someInstead(totalSome) : someMore(totalSome);
  return (
    <>
      <div className="flex flex-wrap items-baseline gap-x-6 pb-2">
        <h2 id="results" className="text-small font-semibold tabular-nums">
          {count.articles(total)}
        </h2>
        {some === null ? null : <span className="text-small text-soft tabular-nums">{some}</span>}
        <a href="#filters" className="no-print inline-flex min-h-8 items-center text-small lg:hidden">
          {search.toFilters}
        </a>
        {items.length > 1 ? (
          <div className="ms-auto">
            <SortLinks query={query} language={language} />
          </div>
        ) : null}
      </div>
      {atLeast ? <p className="pb-2 text-note text-soft">{atLeastText}</p> : null}
    </>
  );
}
