import { SearchBox } from "@/components/search/search-box";
import { ENTITY_KINDS } from "@/lib/archive/entity-kind";
import { articlesHref, collectionHref, homeHref } from "@/lib/archive/hrefs";
import type { Language } from "@/lib/archive/language";
import type { NearPage } from "@/lib/site/get-near";
import { langOf } from "@/lib/site/lang-of";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { readingIn } from "@/lib/site/messages/reading";
import { wordsOfPath } from "@/lib/site/words-of-path";
import { PageHeader } from "./page-header";

/**
 * Help to go on from an address that names nothing: the pages with an address like it, the box, filled with the words of the
 * address, and the sections.
 */
export function MissingView({
  path,
  near,
  language,
}: {
  path: string | null;
  near: readonly NearPage[];
  language: Language;
}) {
  const { notFound, search, nav, kind } = messagesIn(language);
  const ways = [
    { href: homeHref(language), name: nav.home },
    { href: articlesHref(language), name: nav.articles },
    ...ENTITY_KINDS.slice(0, 3).map((each) => ({ href: collectionHref(language, each), name: kind[each].many })),
  ];
  return (
    <PageHeader label="404" title={notFound.title}>
      <p>{notFound.text}</p>
      {near.length > 0 ? (
        <section aria-labelledby="near" className="mt-6">
          <h2 id="near" className="text-small font-semibold">
            {readingIn(language).near}
          </h2>
          <ul className="mt-1">
            {near.map(({ href, text }) => (
              <li key={href} className="border-b border-rule py-1.5">
                <a
                  href={href}
                  lang={langOf(text, language)}
                  className="plain-link target inline-block font-read text-read"
                >
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <div className="mt-6">
        <SearchBox
          id="search"
          language={language}
          value={path === null ? "" : wordsOfPath(path)}
          placeholder={search.hint}
          size="large"
        />
      </div>
      <nav aria-label={notFound.ways} className="mt-8">
        <ul className="flex flex-wrap gap-x-6">
          {ways.map(({ href, name }) => (
            <li key={href}>
              <a href={href} className="inline-flex min-h-9 items-center">
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </PageHeader>
  );
}
