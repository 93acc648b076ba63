import { MonthBars } from "@/components/chart/month-bars";
import { everyMonth } from "@/lib/archive/every-month";
import type { Language } from "@/lib/archive/language";
import type { FilterName } from "@/lib/search/search-query";
import type { SearchResult } from "@/lib/search/search-result";
import { findingIn } from "@/lib/site/messages/finding";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { shownFacets } from "@/lib/site/shown-facets";
import { FilterDates } from "./filter-dates";
import { FilterFacet } from "./filter-facet";

const FIRST: readonly FilterName[] = ["country"];

/** Every filter that can narrow the result, or is in force, and the dates. Its fields belong to the form `form`. */
export function FilterPanel({ result, form, language }: { result: SearchResult; form: string; language: Language }) {
  const text = messagesIn(language);
  const titleOf = (name: FilterName) => (name === "outlet" || name === "topic" ? text[name].one : text.kind[name].one);
  const { byMonth, newestOnly, backToResults } = findingIn(language);
  return (
    <section id="filters" aria-labelledby="filters-heading" className="joint pt-3 text-small">
      <div className="mb-2 flex flex-wrap items-baseline gap-x-5">
        <h2 id="filters-heading" className="font-semibold">
          {text.search.filters}
        </h2>
        <span className="text-soft tabular-nums lg:hidden">{text.count.articles(result.total)}</span>
        <a href="#results" className="target ms-auto inline-flex min-h-8 items-center lg:hidden">
          {backToResults}
        </a>
      </div>
      {result.atLeast ? <p className="pb-3 text-note text-soft">{newestOnly}</p> : null}
      {result.months.length > 1 ? (
        <div className="border-t border-rule py-4">
          <h3 className="mb-2 font-medium">{byMonth}</h3>
          <MonthBars months={everyMonth(result.months)} of={{ ...result.query, page: 1 }} language={language} />
        </div>
      ) : null}
      {shownFacets(result).map(({ name, values, isShortened }) => (
        <FilterFacet
          key={name}
          name={name}
          title={titleOf(name)}
          values={values}
          isShortened={isShortened}
          form={form}
          open={FIRST.includes(name)}
          language={language}
        />
      ))}
      <FilterDates query={result.query} form={form} language={language} />
      <div className="bg-paper py-2 max-lg:group-has-[#filters:target]/list:sticky max-lg:group-has-[#filters:target]/list:bottom-0">
        <button type="submit" form={form} className="button w-full">
          {text.search.apply}
        </button>
      </div>
    </section>
  );
}
