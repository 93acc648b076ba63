import { MonthBars } from "@/components/chart/month-bars";
import { FeedLinks } from "@/components/search/feed-links";
import { Section } from "@/components/ui/section";
import { nameIn } from "@/lib/archive/article";
import type { Entity } from "@/lib/archive/entity";
import type { MonthCount } from "@/lib/archive/glance";
import type { Language } from "@/lib/archive/language";
import { articlesHref } from "@/lib/search/articles-href";
import { compareHref } from "@/lib/search/compare-query";
import { figuresOfHref, isFigureFilter } from "@/lib/search/figures-query";
import { addFilter, EVERYTHING } from "@/lib/search/search-query";
import { isTimelineFilter, timelineHref } from "@/lib/search/timeline-query";
import { formatMonth } from "@/lib/site/format-time";
import { compareTextIn } from "@/lib/site/messages/compare";
import { figuresTextIn } from "@/lib/site/messages/figures";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { timelineTextIn } from "@/lib/site/messages/timeline";

/** How many articles name an entity, by month, and the way to all of them. */
export function EntityArticles({
  entity,
  months,
  language,
}: {
  entity: Entity;
  months: readonly MonthCount[];
  language: Language;
}) {
  const { entity: text, evidence, count } = messagesIn(language);
  if (entity.count === 0) {
    return (
      <Section id="articles" title={text.articles}>
        <p>{text.noArticles}</p>
      </Section>
    );
  }
  const own = addFilter(EVERYTHING, entity.kind, entity.slug);
  const [first] = months;
  const isOneMonth = first !== undefined && first.count === entity.count;
  return (
    <Section id="articles" title={count.articles(entity.count)}>
      <div className="max-w-text">
        {months.length > 1 ? <MonthBars months={months} of={own} language={language} /> : null}
        <p className="mt-3 flex flex-wrap gap-x-6">
          <a href={articlesHref(language, own)} className="target inline-block">
            {isOneMonth
              ? evidence.oneMonth(formatMonth(first.month, language), first.count)
              : text.allArticles(entity.count)}
          </a>
          {isTimelineFilter(entity.kind) ? (
            <a href={timelineHref(language, { period: null, of: own })} className="target inline-block">
              {timelineTextIn(language).of(nameIn(entity.names, language, entity.slug))}
            </a>
          ) : null}
          {isFigureFilter(entity.kind) ? (
            <a href={figuresOfHref(language, entity.kind, entity.slug)} className="target inline-block">
              {figuresTextIn(language).of(nameIn(entity.names, language, entity.slug))}
            </a>
          ) : null}
          {entity.kind === "country" ? (
            <a href={compareHref(language, [entity.slug])} className="target inline-block">
              {compareTextIn(language).from}
            </a>
          ) : null}
        </p>
        <FeedLinks query={own} language={language} />
      </div>
    </Section>
  );
}
