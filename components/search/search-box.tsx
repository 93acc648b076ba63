import { apiSuggestionsHref, articlesHref } from "@/lib/archive/hrefs";
import type { Language } from "@/lib/archive/language";
import { findingIn } from "@/lib/site/messages/finding";
import { messagesIn } from "@/lib/site/messages/messages-in";

/**
 * A plain GET form with one search field, under which names are suggested where there is a script. `id` tells several on a page apart and is the form's own id, by which
 * fields elsewhere on the page can belong to it.
 */
export function SearchBox({
  id,
  language,
  value = "",
  placeholder,
  size = "small",
}: {
  id: string;
  language: Language;
  value?: string;
  placeholder?: string;
  size?: "small" | "large";
}) {
  const { search } = messagesIn(language);
  const isLarge = size === "large";
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is not yet known to every browser and checker in use
    <form id={id} role="search" action={articlesHref(language)} method="get" className="no-print relative flex w-full">
      <label htmlFor={`${id}-q`} className="sr-only">
        {search.label}
      </label>
      <input
        type="search"
        id={`${id}-q`}
        name="q"
        defaultValue={value}
        placeholder={placeholder}
        maxLength={1000}
        autoComplete="off"
        data-suggest={apiSuggestionsHref(language)}
        data-suggest-label={findingIn(language).suggestions}
        className={`field ${isLarge ? "min-h-13 text-body" : "text-small"}`}
      />
      <button type="submit" className={`button shrink-0 ${isLarge ? "min-h-13 px-6" : "px-4"}`}>
        {search.submit}
      </button>
    </form>
  );
}
