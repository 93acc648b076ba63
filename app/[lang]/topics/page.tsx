import type { Metadata } from "next";
import { CollectionList } from "@/components/entity/collection-list";
import { IndexView } from "@/components/entity/index-view";
import { SiteFrame } from "@/components/site/site-frame";
import { topicHref, topicsHref } from "@/lib/archive/hrefs";
import { getTopics } from "@/lib/site/get-topics";
import { languageOf } from "@/lib/site/language-of";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { pageMetadata } from "@/lib/site/page-metadata";
import { pageHref, pageOf } from "@/lib/site/page-of";

type Props = {
  params: Promise<{ lang: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

async function readIndex({ params, searchParams }: Props) {
  const language = languageOf((await params).lang);
  const index = await getTopics(pageOf(await searchParams));
  return { language, index, path: pageHref(topicsHref("en"), index.page) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { language, path } = await readIndex(props);
  const { site, topic: text } = messagesIn(language);
  return pageMetadata({ language, path, title: text.many, description: text.about, siteName: site.name });
}

export default async function TopicsPage(props: Props) {
  const { language, index, path } = await readIndex(props);
  const { many, about } = messagesIn(language).topic;
  const hrefOfPage = (page: number) => pageHref(topicsHref(language), page);
  return (
    <SiteFrame language={language} path={path}>
      <IndexView {...index} title={many} about={about} hrefOfPage={hrefOfPage} language={language}>
        <CollectionList collections={index.items} language={language} hrefOf={topicHref} />
      </IndexView>
    </SiteFrame>
  );
}
