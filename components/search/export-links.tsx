import { exportHref } from "@/lib/archive/hrefs";
import type { Language } from "@/lib/archive/language";
import { formatSearchQuery } from "@/lib/search/articles-href";
import type { SearchQuery } from "@/lib/search/search-query";
import { EXPORT_FORMS, exportsIn } from "@/lib/site/messages/exports";

/** All that a list finds, to be downloaded in each form. */
export function ExportLinks({ query, language }: { query: SearchQuery; language: Language }) {
  const { download, form, formFor } = exportsIn(language);
  const search = formatSearchQuery({ ...query, page: 1 });
  return (
    <p className="no-print mt-1 flex flex-wrap items-baseline gap-x-4 text-small">
      <span className="text-soft">{download}</span>
      {EXPORT_FORMS.map((each) => (
        <a
          key={each}
          href={exportHref(language, each, search)}
          title={formFor[each]}
          rel="nofollow"
          className="target inline-flex items-center"
        >
          {form[each]}
        </a>
      ))}
    </p>
  );
}
