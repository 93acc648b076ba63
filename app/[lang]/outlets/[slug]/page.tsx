import type { Metadata } from "next";
import { CollectionView } from "@/components/entity/collection-view";
import { SiteFrame } from "@/components/site/site-frame";
import { outletHref, outletsHref } from "@/lib/archive/hrefs";
import { filteredArticlesHref } from "@/lib/search/articles-href";
import { feedQuery } from "@/lib/search/feed-href";
import { getOutlet } from "@/lib/site/get-outlet";
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
  const { site, outlet, entity } = messagesIn(language);
  const { name, count } = (await getOutlet(slug)).summary;
  const description = entity.description(outlet.one, name, count);
  return pageMetadata({
    language,
    path: outletHref("en", slug),
    title: name,
    description,
    siteName: site.name,
    list: feedQuery("outlet", slug),
  });
}

export default async function OutletPage({ params }: Props) {
  const { lang, slug } = await params;
  const language = languageOf(lang);
  const { summary, articles } = await getOutlet(slug);
  return (
    <SiteFrame language={language} path={outletHref("en", slug)}>
      <CollectionView
        label={<a href={outletsHref(language)}>{messagesIn(language).outlet.one}</a>}
        summary={summary}
        articles={articles}
        list={feedQuery("outlet", slug)}
        allHref={filteredArticlesHref(language, "outlet", slug)}
        language={language}
      />
    </SiteFrame>
  );
}
