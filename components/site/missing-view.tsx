import { SearchBox } from "@/components/search/search-box";
import { ENTITY_KINDS } from "@/lib/archive/entity-kind";
import { articlesHref, collectionHref, homeHref } from "@/lib/archive/hrefs";
import type { Language } from "@/lib/archive/language";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { wordsOfPath } from "@/lib/site/words-of-path";
import { PageHeader } from "./page-header";

/** Help to go on from an address that names nothing: the box, filled with the words of the address, and the sections. */
export function MissingView({ path, language }: { path: string | null; language: Language }) {
  const { notFound, search, nav, kind } = messagesIn(language);
  const ways = [
    { href: homeHref(language), name: nav.home },
    { href: articlesHref(language), name: nav.articles },
    ...ENTITY_KINDS.slice(0, 3).map((each) => ({ href: collectionHref(language, each), name: kind[each].many })),
  ];
  return (
    <PageHeader label="404" title={notFound.title}>
      <p>{notFound.text}</p>
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
