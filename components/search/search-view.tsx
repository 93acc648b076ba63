import { EmptyArchive } from "@/components/site/empty-archive";
import type { Language } from "@/lib/archive/language";
import { isNarrowed } from "@/lib/search/search-query";
import { activeFilters } from "@/lib/site/active-filters";
import type { FoundPage } from "@/lib/site/get-search";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { withoutQuotes } from "@/lib/site/without-quotes";
import { CalledTopics } from "./called-topics";
import { ConnectedLine } from "./connected-line";
import { DuplicatesLine } from "./duplicates-line";
import { ExportLinks } from "./export-links";
import { FeedLinks } from "./feed-links";
import { FilterPanel } from "./filter-panel";
import { FiltersInForce } from "./filters-in-force";
import { FoundCount } from "./found-count";
import { FoundList } from "./found-list";
import { FoundPager } from "./found-pager";
import { NothingFound } from "./nothing-found";
import { SearchForm } from "./search-form";
import { SearchMethods } from "./search-methods";
import { SearchNotes } from "./search-notes";
import { StatedDateLine } from "./stated-date-line";
import { StoppedSearch } from "./stopped-search";

const FORM = "search";

/** The list of articles: the box, the conditions in force, the results, and the filters in the rail. */
export function SearchView({ result, language }: { result: FoundPage; language: Language }) {
  const text = messagesIn(language).search;
  const { query, words, total, items, isTimedOut } = result;
  const filters = activeFilters(result, language);
  const isEmptyArchive = items.length === 0 && !isNarrowed(query);
  return (
    // On a narrow screen the filters are a sheet: what they stand after goes while they are led to, by style alone.
    <div className="group/list">
      <h1 className="font-read text-title font-semibold">
        {words === "" ? text.title : text.titleFor(withoutQuotes(words))}
      </h1>
      <div className="max-lg:group-has-[#filters:target]/list:hidden">
        <SearchForm id={FORM} result={result} language={language} />
      </div>
      <FiltersInForce filters={filters} query={query} view={result.view} language={language} />
      <div className="max-lg:group-has-[#filters:target]/list:hidden">
        <SearchNotes result={result} language={language} />
        <StatedDateLine result={result} language={language} />
        <CalledTopics topics={result.topics} language={language} />
      </div>
      <div className="sheet mt-8">
        <section aria-labelledby="results" className="min-w-0 max-lg:group-has-[#filters:target]/list:hidden">
          <FoundCount result={result} language={language} />
          <ConnectedLine result={result} language={language} />
          <DuplicatesLine result={result} language={language} />
          {isTimedOut ? <StoppedSearch language={language} /> : null}
          {total === 0 && !isTimedOut && !isEmptyArchive ? (
            <NothingFound result={result} filters={filters} language={language} />
          ) : null}
          {items.length > 0 ? <FoundList result={result} language={language} /> : null}
          {total > 0 && result.help !== null ? (
            <NothingFound result={result} filters={filters} language={language} />
          ) : null}
          {isEmptyArchive && !isTimedOut ? <EmptyArchive language={language} /> : null}
          <FoundPager result={result} language={language} />
          {isTimedOut || isEmptyArchive ? null : (
            <SearchMethods result={result} filters={filters} language={language} />
          )}
          {isEmptyArchive ? null : <FeedLinks query={query} language={language} />}
          {isEmptyArchive || isTimedOut ? null : <ExportLinks query={query} language={language} />}
        </section>
        <div className="no-print">
          {isEmptyArchive && !isTimedOut ? null : <FilterPanel result={result} form={FORM} language={language} />}
        </div>
      </div>
    </div>
  );
}
