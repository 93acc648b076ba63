import type { Metadata } from "next";
import { SiteFrame } from "@/components/site/site-frame";
import { TimelineView, timelineTitle } from "@/components/timeline/timeline-view";
import { isNarrowed } from "@/lib/search/search-query";
import { timelineHref } from "@/lib/search/timeline-query";
import { getChoices } from "@/lib/site/get-choices";
import type { SearchParams } from "@/lib/site/get-search";
import { getTimeline } from "@/lib/site/get-timeline";
import { languageOf } from "@/lib/site/language-of";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { timelineTextIn } from "@/lib/site/messages/timeline";
import { pageMetadata } from "@/lib/site/page-metadata";

type Props = { params: Promise<{ lang: string }>; searchParams: Promise<SearchParams> };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const language = languageOf((await params).lang);
  const page = await getTimeline(await searchParams);
  const { of, period } = page.query;
  return pageMetadata({
    language,
    path: timelineHref("en", page.query),
    title: timelineTitle(page, language),
    description: timelineTextIn(language).about,
    siteName: messagesIn(language).site.name,
    indexed: !isNarrowed(of) && period === null,
  });
}

export default async function TimelinePage({ params, searchParams }: Props) {
  const language = languageOf((await params).lang);
  const [page, country, workshop, conference] = await Promise.all([
    getTimeline(await searchParams),
    getChoices("country", language),
    getChoices("workshop", language),
    getChoices("conference", language),
  ]);
  return (
    <SiteFrame language={language} path={timelineHref("en", page.query)}>
      <TimelineView page={page} choices={{ country, workshop, conference }} language={language} />
    </SiteFrame>
  );
}
