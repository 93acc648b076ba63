import type { Language } from "@/lib/archive/language";
import type { FoundPage } from "@/lib/site/get-search";
import { listHref } from "@/lib/site/list-view";
import { messagesIn } from "@/lib/site/messages/messages-in";

/** How many of the articles found are near-duplicates of newer ones, and the link that folds them away or shows them. */
export function DuplicatesLine({
  result: { query, duplicates, view },
  language,
}: {
  result: Pick<FoundPage, "view" | "query" | "duplicates">;
  language: Language;
}) {
  if (duplicates === 0) return null;
  const { shown, folded, fold, show } = messagesIn(language).duplicates;
  return (
    <p className="flex flex-wrap items-baseline gap-x-3 pb-2 text-note text-soft">
      {query.fold ? folded(duplicates) : shown(duplicates)}
      <a
        href={listHref(language, { ...query, fold: !query.fold, page: 1 }, view)}
        className="no-print target inline-flex min-h-8 items-center"
      >
        {query.fold ? show : fold}
      </a>
    </p>
  );
}
