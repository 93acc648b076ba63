import { ENTITY_KINDS } from "@/lib/archive/entity-kind";
import type { Glance } from "@/lib/archive/glance";
import { articlesHref, collectionHref, outletsHref } from "@/lib/archive/hrefs";
import type { Language } from "@/lib/archive/language";
import { formatCount } from "@/lib/site/format-time";
import { messagesIn } from "@/lib/site/messages/messages-in";

/** How much of what the archive holds, as a line of figures that lead to it. */
export function ArchiveNumbers({ glance, language }: { glance: Glance; language: Language }) {
  const { home, nav, kind: names } = messagesIn(language);
  const figures = [
    { href: articlesHref(language), name: nav.articles, count: glance.total },
    ...ENTITY_KINDS.map((kind) => ({
      href: collectionHref(language, kind),
      name: names[kind].many,
      count: glance.counts[kind],
    })),
    { href: outletsHref(language), name: nav.outlets, count: glance.counts.outlet },
  ].filter(({ count }) => count > 0);
  return (
    <section aria-label={home.numbers}>
      <ul className="grid grid-cols-3 gap-x-6 gap-y-4 sm:flex sm:flex-wrap sm:gap-x-9">
        {figures.map(({ href, name, count }) => (
          <li key={href}>
            <a href={href} className="plain-link flex flex-col">
              <span className="font-read text-section font-semibold tabular-nums">{formatCount(count, language)}</span>
              <span className="text-note text-soft">{name}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
