import { EmptyArchive } from "@/components/site/empty-archive";
import { Pager } from "@/components/ui/pager";
import { SearchBox } from "@/components/ui/search-box";
import { articlesHref as listHref } from "@/lib/archive/hrefs";
import type { Language } from "@/lib/archive/language";
import { articlesHref } from "@/lib/search/articles-href";
import { defaultSort, isNarrowed, LAST_PAGE } from "@/lib/search/search-query";
import type { SearchResult } from "@/lib/search/search-result";
import { activeFilters } from "@/lib/site/active-filters";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { DuplicatesLine } from "./duplicates-line";
import { FilterPanel } from "./filter-panel";
import { FiltersInForce } from "./filters-in-force";
import { FoundList } from "./found-list";
import { NothingFound } from "./nothing-found";
import { SearchNotes } from "./search-notes";
import { SortLinks } from "./sort-links";

const FORM = "search";

/** The list of articles: the box, the conditions in force, the results, and the filters in the rail. */
export function SearchView({ result, language }: { result: SearchResult; language: Language }) {
  const text = messagesIn(language).search;
  const { count } = messagesIn(language);
  const { query, words, total, items, pageCount } = result;
  const filters = activeFilters(result, language);
  const isEmptyArchive = total === 0 && items.length === 0 && !isNarrowed(query);
  const lastPage = Math.min(pageCount, LAST_PAGE);
  return (
    <>
      <h1 className="font-read text-title font-semibold">{words === "" ? text.title : text.titleFor(words)}</h1>
      <div className="mt-5 max-w-text">
        <SearchBox
          id={FORM}
          action={listHref(language)}
          label={text.label}
          submit={text.submit}
          value={query.q}
          placeholder={text.hint}
          size="large"
        />
        {query.sort === defaultSort(query.q) ? null : (
          <input type="hidden" form={FORM} name="sort" value={query.sort} />
        )}
        {query.fold ? <input type="hidden" form={FORM} name="duplicates" value="fold" /> : null}
      </div>
      <FiltersInForce filters={filters} words={words} query={query} language={language} />
      <SearchNotes result={result} language={language} />
      <div className="sheet mt-8">
        <section aria-labelledby="results" className="min-w-0">
          <div className="flex flex-wrap items-baseline gap-x-6 pb-2">
            <h2 id="results" className="text-small font-semibold tabular-nums">
              {count.articles(total)}
            </h2>
            <a href="#filters" className="no-print inline-flex min-h-8 items-center text-small lg:hidden">
              {text.toFilters}
            </a>
            {items.length > 1 ? (
              <div className="ms-auto">
                <SortLinks query={query} language={language} />
              </div>
            ) : null}
          </div>
          <DuplicatesLine result={result} language={language} />
          {items.length > 0 ? <FoundList articles={items} language={language} /> : null}
          {isEmptyArchive ? <EmptyArchive language={language} /> : null}
          {items.length === 0 && !isEmptyArchive ? <NothingFound filters={filters} language={language} /> : null}
          <Pager
            label={text.pages}
            position={text.page(query.page, pageCount)}
            previous={
              query.page > 1
                ? { href: articlesHref(language, { ...query, page: query.page - 1 }), text: text.previous }
                : null
            }
            next={
              query.page < lastPage
                ? { href: articlesHref(language, { ...query, page: query.page + 1 }), text: text.next }
                : null
            }
          />
        </section>
        <div className="no-print">
          <FilterPanel result={result} form={FORM} language={language} />
        </div>
      </div>
    </>
  );
}
