import { ArticleList } from "@/components/article/article-list";
import { MonthBars } from "@/components/chart/month-bars";
import { WorldMap } from "@/components/chart/world-map";
import { FeedLinks } from "@/components/search/feed-links";
import { SearchBox } from "@/components/search/search-box";
import { RailSection } from "@/components/ui/rail-section";
import { Section } from "@/components/ui/section";
import type { EntitySummary } from "@/lib/archive/entity";
import type { Glance } from "@/lib/archive/glance";
import { articlesHref, collectionHref, networkHref } from "@/lib/archive/hrefs";
import type { Language } from "@/lib/archive/language";
import { compareHref } from "@/lib/search/compare-query";
import { feedQuery } from "@/lib/search/feed-href";
import { timelineHref } from "@/lib/search/timeline-query";
import { compareTextIn } from "@/lib/site/messages/compare";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { networkTextIn } from "@/lib/site/messages/network";
import { ArchiveNumbers } from "./archive-numbers";
import { EmptyArchive } from "./empty-archive";
import { LastBatch } from "./last-batch";
import { MostNamed } from "./most-named";

/** The archive at a glance. */
export function HomeView({
  glance,
  countries,
  language,
}: {
  glance: Glance;
  /** Of the whole archive. */
  countries: readonly EntitySummary[];
  language: Language;
}) {
  const { site, home, search, world } = messagesIn(language);
  return (
    <>
      <div className="mb-10 max-w-[60rem] md:mb-12">
        <h1 className="font-read text-title">{site.tagline}</h1>
        <div className="mt-7 max-w-text">
          <SearchBox id="home-search" language={language} placeholder={search.hint} size="large" />
        </div>
      </div>
      {glance.total === 0 ? (
        <EmptyArchive language={language} />
      ) : (
        <>
          <ArchiveNumbers glance={glance} language={language} />
          <div className="sheet mt-12">
            <div className="min-w-0">
              <Section id="latest" title={home.latest}>
                <ArticleList articles={glance.latest} language={language} />
                <p className="mt-4">
                  <a href={articlesHref(language)} className="target inline-block">
                    {home.allArticles}
                  </a>
                </p>
                <FeedLinks query={feedQuery()} language={language} />
              </Section>
              <div className="mt-12">
                <Section id="countries" title={world.title}>
                  <WorldMap countries={countries} language={language} />
                  <ul className="mt-3 flex flex-wrap gap-x-6">
                    {[
                      { href: collectionHref(language, "country"), text: home.all("country") },
                      { href: compareHref(language), text: compareTextIn(language).title },
                      { href: networkHref(language), text: networkTextIn(language).about },
                    ].map(({ href, text }) => (
                      <li key={href}>
                        <a href={href} className="target inline-block">
                          {text}
                        </a>
                      </li>
                    ))}
                  </ul>
                </Section>
              </div>
            </div>
            <div className="space-y-8">
              <RailSection id="by-month" title={home.byMonth}>
                <MonthBars months={glance.months} language={language} />
                <p className="mt-1.5">
                  <a href={timelineHref(language)} className="inline-flex min-h-6 items-center">
                    {home.timeline}
                  </a>
                </p>
              </RailSection>
              <MostNamed kind="country" entities={glance.countries} language={language} />
              <MostNamed kind="workshop" entities={glance.workshops} language={language} />
              <MostNamed kind="conference" entities={glance.conferences} language={language} />
              <LastBatch batch={glance.lastBatch} language={language} />
            </div>
          </div>
        </>
      )}
    </>
  );
}
