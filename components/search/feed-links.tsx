import type { Language } from "@/lib/archive/language";
import { FEED_FORMS, feedHref } from "@/lib/search/feed-href";
import type { SearchQuery } from "@/lib/search/search-query";
import { feedsIn } from "@/lib/site/messages/feeds";

/** The feeds of a list, in their forms. */
export function FeedLinks({ query, language }: { query: SearchQuery; language: Language }) {
  const { follow, form } = feedsIn(language);
  return (
    <p className="no-print mt-4 flex flex-wrap items-baseline gap-x-4 text-small">
      <span className="text-soft">{follow}</span>
      {FEED_FORMS.map((each) => (
        <a key={each} href={feedHref(language, each, query)} className="target inline-flex items-center">
          {form[each]}
        </a>
      ))}
    </p>
  );
}
