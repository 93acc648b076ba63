import { searchHelpHref } from "@/lib/archive/hrefs";
import type { Language } from "@/lib/archive/language";
import { defaultSort, FILTERS } from "@/lib/search/search-query";
import type { FoundPage } from "@/lib/site/get-search";
import { findingIn } from "@/lib/site/messages/finding";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { SearchBox } from "./search-box";

/** The search box, and what else the form sends: all that is in force and has no field in the panel of filters. */
export function SearchForm({
  id,
  result: { query, facets, view },
  language,
}: {
  id: string;
  result: Pick<FoundPage, "query" | "facets" | "view">;
  language: Language;
}) {
  const text = messagesIn(language).search;
  const hidden: [string, string][] = FILTERS.flatMap((name) =>
    query.filters[name]
      .filter((slug) => !facets[name].some((value) => value.slug === slug))
      .map((slug): [string, string] => [name, slug]),
  );
  if (query.connected) hidden.push(["connected", "on"]);
  for (const name of query.lacks) hidden.push(["lacks", name]);
  if (query.sort !== defaultSort(query.q)) hidden.push(["sort", query.sort]);
  if (query.fold) hidden.push(["duplicates", "fold"]);
  if (!query.expand) hidden.push(["expand", "off"]);
  if (query.asOf !== null) hidden.push(["asOf", String(query.asOf)]);
  if (view !== "comfortable") hidden.push(["view", view]);
  return (
    <div className="mt-5 max-w-text">
      <SearchBox id={id} language={language} value={query.q} placeholder={text.hint} size="large" />
      {hidden.map(([name, value]) => (
        <input key={`${name}=${value}`} type="hidden" form={id} name={name} value={value} />
      ))}
      <p className="no-print mt-1 text-note">
        <a href={searchHelpHref(language)} className="target inline-flex min-h-8 items-center">
          {findingIn(language).help}
        </a>
      </p>
    </div>
  );
}
