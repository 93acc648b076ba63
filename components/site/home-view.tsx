import { ArticleList } from "@/components/article/article-list";
import { MonthBars } from "@/components/chart/month-bars";
import { WorldMap } from "@/components/chart/world-map";
import { FeedLinks } from "@/components/search/feed-links";
import { SearchBox } from "@/components/search/search-box";
import { RailSection } from "@/components/ui/rail-section";
import { Section } from "@/components/ui/section";
import type { EntitySummary } from "@/lib/archive/entity";
import type { Glance } from "@/lib/archive/glance";
import { articlesHref, collectionHref } from "@/lib/archive/hrefs";
import type { Language } from "@/lib/archive/language";
import { feedQuery } from "@/lib/search/feed-href";
import { messagesIn } from "@/lib/site/messages/messages-in";
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
            <Section id="latest" title={home.latest}>
              <ArticleList articles={glance.latest} language={language} />
              <p className="mt-4">
                <a href={articlesHref(language)} className="target inline-block">
                  {home.allArticles}
                </a>
              </p>
              <FeedLinks query={feedQuery()} language={language} />
            </Section>
            <div className="space-y-8">
              <RailSection id="by-month" title={home.byMonth}>
                <MonthBars months={glance.months} language={language} />
              </RailSection>
              <MostNamed kind="country" entities={glance.countries} language={language} />
              <MostNamed kind="workshop" entities={glance.workshops} language={language} />
              <MostNamed kind="conference" entities={glance.conferences} language={language} />
              <LastBatch batch={glance.lastBatch} language={language} />
            </div>
          </div>
          <div className="mt-12">
            <Section id="countries" title={world.title}>
              <WorldMap countries={countries} language={language} />
              <p className="mt-3">
                <a href={collectionHref(language, "country")} className="target inline-block">
                  {home.all("country")}
                </a>
              </p>
            </Section>
          </div>
        </>
      )}
    </>
  );
}
