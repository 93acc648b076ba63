import { Pager } from "@/components/ui/pager";
import type { Language } from "@/lib/archive/language";
import { LAST_PAGE } from "@/lib/search/search-query";
import type { FoundPage } from "@/lib/site/get-search";
import { listAfterHref, listHref } from "@/lib/site/list-view";
import { messagesIn } from "@/lib/site/messages/messages-in";

/** Links to the pages around: by number as far as there are numbers, then by where the page ended. */
export function FoundPager({ result, language }: { result: FoundPage; language: Language }) {
  const text = messagesIn(language).search;
  const { query, pageCount, nextAfter, after, view } = result;
  const isAfter = after !== null;
  const at = (page: number) => listHref(language, { ...query, page }, view);
  const numbered = !isAfter && query.page < Math.min(pageCount, LAST_PAGE);
  const nextHref = numbered
    ? at(query.page + 1)
    : nextAfter === null
      ? null
      : listAfterHref(language, query, nextAfter, view);
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
