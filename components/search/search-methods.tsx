import { Disclosure } from "@/components/ui/disclosure";
import { exportHref } from "@/lib/archive/hrefs";
import type { Language } from "@/lib/archive/language";
import { articlesHref, formatSearchQuery } from "@/lib/search/articles-href";
import type { ActiveFilter } from "@/lib/site/active-filters";
import { wholeExpansionTexts } from "@/lib/site/expansion-texts";
import type { FoundPage } from "@/lib/site/get-search";
import { exportsIn, REFERENCE_STYLES } from "@/lib/site/messages/exports";
import { findingIn } from "@/lib/site/messages/finding";
import { absoluteUrl } from "@/lib/site/site-url";

/** The search as a sentence for a paper, with the address that finds the same later, and what has come in since. */
export function SearchMethods({
  result,
  filters,
  language,
}: {
  result: FoundPage;
  filters: readonly ActiveFilter[];
  language: Language;
}) {
  const text = findingIn(language);
  const { cite } = exportsIn(language);
  const { query, readAs, expanded, batch, countAsOf, newSince, day } = result;
  const kept = articlesHref(language, { ...query, asOf: batch, page: 1 });
  const sentence = text.methodsSentence({
    readAs,
    names: wholeExpansionTexts(expanded, language),
    filters: filters.filter(({ key }) => key !== "asOf" && key !== "connected").map((filter) => filter.text),
    connected: query.connected,
    count: countAsOf,
    batch,
    date: day,
    address: absoluteUrl(kept),
  });
  return (
    <div className="mt-10">
      {query.asOf === null || query.asOf !== batch ? null : (
        <p className="pb-3 text-small">
          {text.newSince(newSince, query.asOf)}{" "}
          <a href={articlesHref(language, { ...query, asOf: null, page: 1 })} className="target inline-block">
            {text.showNew}
          </a>
        </p>
      )}
      <Disclosure summary={text.methods}>
        <p className="text-small break-words">{sentence}</p>
        <p className="mt-2 text-note text-soft">
          {text.methodsHelp} {batch === null || query.asOf === batch ? null : <a href={kept}>{text.keepAsOf(batch)}</a>}
        </p>
        <p className="mt-3 flex flex-wrap items-baseline gap-x-4 text-small">
          <span className="text-soft">{cite.list}</span>
          {REFERENCE_STYLES.map((style) => (
            <a
              key={style}
              href={exportHref(language, style, formatSearchQuery({ ...query, page: 1 }))}
              rel="nofollow"
              className="target inline-flex items-center"
            >
              {cite.styles[style]}
            </a>
          ))}
        </p>
      </Disclosure>
    </div>
  );
}
