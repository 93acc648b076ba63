import type { Metadata } from "next";
import { CollectionView } from "@/components/entity/collection-view";
import { SiteFrame } from "@/components/site/site-frame";
import { topicHref, topicsHref } from "@/lib/archive/hrefs";
import { filteredArticlesHref } from "@/lib/search/articles-href";
import { feedQuery } from "@/lib/search/feed-href";
import { getTopic } from "@/lib/site/get-topic";
import { languageOf } from "@/lib/site/language-of";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { pageMetadata } from "@/lib/site/page-metadata";

type Props = { params: Promise<{ lang: string; slug: string }> };

// Rendered at the first request and kept until something it shows changes.
export const dynamicParams = true;
export const revalidate = false;
export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang, slug } = await params;
  const language = languageOf(lang);
  const { site, topic, entity } = messagesIn(language);
  const { name, count } = (await getTopic(slug)).summary;
  const description = entity.description(topic.one, name, count);
  return pageMetadata({
    language,
    path: topicHref("en", slug),
    title: name,
    description,
    siteName: site.name,
    list: feedQuery("topic", slug),
  });
}

export default async function TopicPage({ params }: Props) {
  const { lang, slug } = await params;
  const language = languageOf(lang);
  const { summary, articles } = await getTopic(slug);
  return (
    <SiteFrame language={language} path={topicHref("en", slug)}>
      <CollectionView
        label={<a href={topicsHref(language)}>{messagesIn(language).topic.one}</a>}
        summary={summary}
        articles={articles}
        list={feedQuery("topic", slug)}
        allHref={filteredArticlesHref(language, "topic", slug)}
        language={language}
      />
    </SiteFrame>
  );
}
