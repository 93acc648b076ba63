import { aboutHref, articlesHref, collectionHref, outletsHref } from "@/lib/archive/hrefs";
import type { Language } from "@/lib/archive/language";
import { figuresHref } from "@/lib/search/figures-query";
import { timelineHref } from "@/lib/search/timeline-query";
import { figuresTextIn } from "@/lib/site/messages/figures";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { timelineTextIn } from "@/lib/site/messages/timeline";

/** The sections a visitor goes to most; every section is in the footer. `path` marks the one shown. */
export function MainNavigation({ language, path }: { language: Language; path: string }) {
  const text = messagesIn(language);
  const links = [
    { section: "/articles", href: articlesHref(language), name: text.nav.articles },
    { section: "/countries", href: collectionHref(language, "country"), name: text.kind.country.many },
    { section: "/workshops", href: collectionHref(language, "workshop"), name: text.kind.workshop.many },
    { section: "/conferences", href: collectionHref(language, "conference"), name: text.kind.conference.many },
    { section: "/timeline", href: timelineHref(language), name: timelineTextIn(language).title },
    { section: "/figures", href: figuresHref(language), name: figuresTextIn(language).title },
    { section: "/outlets", href: outletsHref(language), name: text.nav.outlets },
    { section: "/about", href: aboutHref(language), name: text.nav.about },
  ];
  return (
    <nav aria-label={text.site.mainNavigation} className="no-print">
      <ul className="flex flex-wrap gap-x-6 text-small">
        {links.map(({ section, href, name }) => {
          const isExact = path === section;
          const isCurrent = isExact || path.startsWith(`${section}/`) || path.startsWith(`${section}?`);
          return (
            <li key={section}>
              <a
                href={href}
                aria-current={isExact ? "page" : isCurrent ? "true" : undefined}
                className="plain-link current-tail inline-flex min-h-11 items-center"
              >
                {name}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
