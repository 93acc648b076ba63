import { Removable } from "@/components/ui/removable";
import type { Language } from "@/lib/archive/language";
import { INDEX_SORTS, type IndexQuery, indexHref } from "@/lib/search/index-query";
import { indexTextIn } from "@/lib/site/messages/index-text";

/** The filter of an index, a plain form, and the orders it can stand in. */
export function IndexTools({
  href,
  query,
  total,
  language,
}: {
  /** Of the index as it stands without being asked for anything. */
  href: string;
  query: IndexQuery;
  total: number;
  language: Language;
}) {
  const words = indexTextIn(language);
  const { q, sort } = query;
  return (
    <div className="no-print mb-6 max-w-text">
      <div className="flex flex-wrap items-end gap-x-6 gap-y-3">
        <form action={href} method="get" className="min-w-0 grow basis-60">
          <label htmlFor="index-q" className="text-small font-medium">
            {words.filter}
          </label>
          <span className="mt-1 flex">
            <input
              type="search"
              id="index-q"
              name="q"
              defaultValue={q}
              maxLength={100}
              autoComplete="off"
              className="field text-small"
            />
            <button type="submit" className="button shrink-0 px-4">
              {words.apply}
            </button>
          </span>
          {sort === "count" ? null : <input type="hidden" name="sort" value={sort} />}
        </form>
        <nav aria-label={words.order}>
          <ul className="flex gap-x-4 text-small">
            {INDEX_SORTS.map((each) => (
              <li key={each}>
                <a
                  href={indexHref(href, { q, sort: each, page: 1 })}
                  aria-current={each === sort ? "true" : undefined}
                  className="plain-link inline-flex min-h-11 items-center aria-[current]:font-semibold aria-[current]:text-accent"
                >
                  {words.sorts[each]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      {q === "" ? null : (
        <p className="mt-3">
          <Removable
            href={indexHref(href, { q: "", sort, page: 1 })}
            text={words.holding(total, q)}
            label={`${words.holding(total, q)}. ${words.remove(q)}`}
          />
        </p>
      )}
    </div>
  );
}
