import { ENTITY_KINDS } from "@/lib/archive/entity-kind";
import {
  aboutHref,
  articlesHref,
  batchesHref,
  collectionHref,
  coverageHref,
  dataHref,
  homeHref,
  networkHref,
  outletsHref,
  reviewHref,
  searchHelpHref,
  topicsHref,
} from "@/lib/archive/hrefs";
import type { Language } from "@/lib/archive/language";
import { compareHref } from "@/lib/search/compare-query";
import { figuresHref } from "@/lib/search/figures-query";
import { timelineHref } from "@/lib/search/timeline-query";
import { compareTextIn } from "@/lib/site/messages/compare";
import { dataTextIn } from "@/lib/site/messages/data-text";
import { figuresTextIn } from "@/lib/site/messages/figures";
import { findingIn } from "@/lib/site/messages/finding";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { networkTextIn } from "@/lib/site/messages/network";
import { readingIn } from "@/lib/site/messages/reading";
import { timelineTextIn } from "@/lib/site/messages/timeline";
import { absoluteUrl } from "@/lib/site/site-url";

/** The ways to every section; on paper, where the page stands and when it was read. */
export function SiteFooter({ language, href }: { language: Language; href: string }) {
  const { tools, keys } = readingIn(language);
  const { site, nav, kind, coverage, batch, review } = messagesIn(language);
  const links = [
    { href: homeHref(language), name: nav.home },
    { href: articlesHref(language), name: nav.articles },
    ...ENTITY_KINDS.map((each) => ({ href: collectionHref(language, each), name: kind[each].many })),
    { href: outletsHref(language), name: nav.outlets },
    { href: topicsHref(language), name: nav.topics },
    { href: timelineHref(language), name: timelineTextIn(language).title },
    { href: figuresHref(language), name: figuresTextIn(language).title },
    { href: compareHref(language), name: compareTextIn(language).title },
    { href: networkHref(language), name: networkTextIn(language).title },
    { href: searchHelpHref(language), name: findingIn(language).help },
    { href: coverageHref(language), name: coverage.title },
    { href: batchesHref(language), name: batch.many },
    { href: reviewHref(language), name: review.title },
    { href: dataHref(language), name: dataTextIn(language).title },
    { href: aboutHref(language), name: nav.about },
  ];
  return (
    <footer className="mt-20 border-t border-rule bg-wash">
      <div className="mx-auto max-w-page px-5 py-8 text-small sm:px-8">
        <nav aria-label={site.allSections} className="no-print">
          <ul className="flex flex-wrap gap-x-6">
            {links.map(({ href, name }) => (
              <li key={href}>
                <a href={href} className="plain-link inline-flex min-h-9 items-center">
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <button type="button" data-act="keys" className="scripted text-button no-print">
          {keys.open}
        </button>
        <p className="mt-4 text-soft">{site.summaryOnly}</p>
        <p className="on-paper">
          {absoluteUrl(href)}
          <span className="on-paper-with-script">
            {tools.accessed} <span data-accessed="" />
          </span>
        </p>
      </div>
    </footer>
  );
}
