import type { Metadata } from "next";
import { ByLetter } from "@/components/entity/by-letter";
import { CollectionList } from "@/components/entity/collection-list";
import { IndexView } from "@/components/entity/index-view";
import { SiteFrame } from "@/components/site/site-frame";
import type { CollectionSummary } from "@/lib/archive/glance";
import { topicHref, topicsHref } from "@/lib/archive/hrefs";
import { indexHref, parseIndexQuery } from "@/lib/search/index-query";
import { parametersOf } from "@/lib/search/parse-search-query";
import { getCollectionIndex } from "@/lib/site/get-index";
import { languageOf } from "@/lib/site/language-of";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { pageMetadata } from "@/lib/site/page-metadata";

type Props = {
  params: Promise<{ lang: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

async function readIndex({ params, searchParams }: Props) {
  const language = languageOf((await params).lang);
  const index = await getCollectionIndex("topic", language, parseIndexQuery(parametersOf(await searchParams)));
  return { language, index, path: indexHref(topicsHref("en"), index.query) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { language, index, path } = await readIndex(props);
  const { site, topic: text } = messagesIn(language);
  const { many: title, about: description } = text;
  const indexed = index.query.q === "";
  return pageMetadata({ language, path, title, description, siteName: site.name, indexed });
}

export default async function TopicsPage(props: Props) {
  const { language, index, path } = await readIndex(props);
  const { many, about } = messagesIn(language).topic;
  const list = (collections: readonly CollectionSummary[]) => (
    <CollectionList collections={collections} language={language} hrefOf={topicHref} />
  );
  return (
    <SiteFrame language={language} path={path}>
      <IndexView {...index} title={many} about={about} href={topicsHref(language)} language={language}>
        {index.query.sort === "name" ? (
          <ByLetter things={index.items} letterOf={index.letterOf} language={language}>
            {list}
          </ByLetter>
        ) : (
          list(index.items)
        )}
      </IndexView>
    </SiteFrame>
  );
}
