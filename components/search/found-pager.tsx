import { Pager } from "@/components/ui/pager";
import type { Language } from "@/lib/archive/language";
import { afterHref, articlesHref } from "@/lib/search/articles-href";
import { LAST_PAGE } from "@/lib/search/search-query";
import type { FoundPage } from "@/lib/site/get-search";
import { messagesIn } from "@/lib/site/messages/messages-in";

/** Links to the pages around: by number as far as there are numbers, then by where the page ended. */
export function FoundPager({ result, language }: { result: FoundPage; language: Language }) {
  const text = messagesIn(language).search;
  const { query, pageCount, nextAfter, isAfter } = result;
  const at = (page: number) => articlesHref(language, { ...query, page });
  const numbered = !isAfter && query.page < Math.min(pageCount, LAST_PAGE);
  const nextHref = numbered ? at(query.page + 1) : nextAfter === null ? null : afterHref(language, query, nextAfter);
  return (
    <Pager
      label={text.pages}
      position={isAfter ? text.furtherPage : text.page(query.page, pageCount)}
      previous={
        isAfter
          ? { href: at(LAST_PAGE), text: text.lastNumbered(LAST_PAGE) }
          : query.page > 1
            ? { href: at(query.page - 1), text: text.previous }
            : null
      }
      next={nextHref === null ? null : { href: nextHref, text: text.next }}
    />
  );
}
