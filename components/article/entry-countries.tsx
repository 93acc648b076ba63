import type { ConnectedEntity } from "@/lib/archive/article";
import { nameIn } from "@/lib/archive/article";
import { entityHref } from "@/lib/archive/hrefs";
import type { Language } from "@/lib/archive/language";
import { isFilterBasis } from "@/lib/archive/mention";
import { langOf } from "@/lib/site/lang-of";
import { messagesIn } from "@/lib/site/messages/messages-in";

/** The countries an article names, as a line of links under its entry. */
export function EntryCountries({
  entities,
  isDense = false,
  language,
}: {
  entities: readonly ConnectedEntity[];
  isDense?: boolean;
  language: Language;
}) {
  const countries = entities.filter(({ kind, basis }) => kind === "country" && isFilterBasis(basis));
  if (countries.length === 0) return null;
  return (
    <ul
      aria-label={messagesIn(language).kind.country.many}
      className={`flex flex-wrap gap-x-4 text-note ${isDense ? "" : "mt-1.5"}`}
    >
      {countries.map(({ slug, names }) => {
        const name = nameIn(names, language, slug);
        return (
          <li key={slug}>
            <a
              href={entityHref(language, "country", slug)}
              lang={langOf(name, language)}
              className="inline-block min-h-6"
            >
              {name}
            </a>
          </li>
        );
      })}
    </ul>
  );
}
